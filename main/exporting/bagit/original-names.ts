import type { Transcript } from "../../../shared/records/transcript.ts";
import { createNameBook } from "../folder/name-book.ts";
import { safeName } from "../folder/safe-name.ts";

const longest = 120;

/**
 * Names for originals, after those that they were received under, no two alike; an original that two transcripts stand on
 * has one. Without `%`: manifests escape it, and `sha256sum` does not know.
 */
export function createOriginalNames(): (record: Pick<Transcript, "original" | "source">) => string {
  const nameOf = createNameBook();
  const bySum = new Map<string, string>();
  return ({ original, source }) => {
    const known = bySum.get(original);
    if (known !== undefined) return known;
    const whole = safeName(source.file.replaceAll("%", "_"));
    const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(whole)?.[0] ?? "";
    const stem = whole.slice(0, whole.length - ending.length);
    const name = nameOf((suffix) => {
      const after = `${suffix}${ending}`;
      return `${safeName(stem, longest - Buffer.byteLength(after))}${after}`;
    });
    bySum.set(original, name);
    return name;
  };
}
