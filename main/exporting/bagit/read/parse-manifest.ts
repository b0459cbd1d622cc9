import { damagedBag } from "./bag-files.ts";
import { linesIn } from "./tag-file.ts";

/** Sums by path. Throws `unreadable` where a line is none, or a path leads out of the bag or stands there twice. */
export function parseManifest(name: string, text: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  for (const [index, line] of linesIn(text).entries()) {
    const [, sum, escaped] = /^([0-9a-fA-F]{64,128})[ \t]+\*?(.+)$/.exec(line) ?? [];
    if (sum === undefined || escaped === undefined)
      throw damagedBag(`line ${index + 1} of ${name} is no sum of a file`);
    const path = unescapePath(escaped).replace(/^\.\//, "");
    if (!staysInside(path)) throw damagedBag(`${name} names “${path.slice(0, 100)}”, which is not in the bag`);
    if (sums.has(path)) throw damagedBag(`${name} names ${path} twice`);
    sums.set(path, sum.toLowerCase());
  }
  return sums;
}

/** No other sequence is an escape (RFC 8493, 2.1.3). */
function unescapePath(path: string): string {
  return path.replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%25/g, "%");
}

/** Neither up, nor from a root or a home, nor by a drive's letter. */
export function staysInside(path: string): boolean {
  const steps = path.split("/");
  if (steps.some((step) => step === "" || step === "." || step === "..")) return false;
  return !(/^[A-Za-z]:|^~|\\/.test(path) || path.includes("\0"));
}
