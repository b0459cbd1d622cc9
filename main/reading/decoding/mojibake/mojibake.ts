import type { Misread } from "../../../../shared/records/transcript.ts";
import { encodingName } from "../encoding-name.ts";
import { findMisread, type MisreadCodecs, restoreMisread } from "./misread-cyrillic.ts";
import { createResidueFinder, type ResidueFinder } from "./residue-finder.ts";
import { type Count, countResidue, restoreUtf8 } from "./utf8-residue.ts";

/** Encodings that UTF-8 is read as by mistake; at most eight, for a byte has so many bits. */
const oneByte = ["windows-1252", "windows-1251", "macroman", "cp437", "cp850", "cp866", "koi8-r", "windows-1250"];

/** Characters beyond ASCII that are looked at: most damage is everywhere. */
const enough = 400;

const misreadSample = 1_500;

/** A text is misread twice at times; more was never seen. */
const mostTimes = 3;

/** Made when the first text is looked at. */
let finder: ResidueFinder | undefined;

/** The damage was done in these steps, the last one first. */
export type Mojibake = { readonly steps: readonly Misread[]; readonly text: string };

/**
 * Text that was read in a wrong encoding and saved so, repaired; undefined when it is as it should be. Characters that
 * were lost on the way stay U+FFFD, and what is sound stays as it is.
 */
export function repairMojibake(text: string): Mojibake | undefined {
  const steps: Misread[] = [];
  let repaired = text;
  while (steps.length < mostTimes) {
    const misread = findMojibake(repaired);
    if (!misread) break;
    const better = restore(repaired, misread);
    if (better === repaired) break;
    steps.push({ readAs: encodingName(misread.readAs), is: encodingName(misread.is) });
    repaired = better;
  }
  return steps.length > 0 ? { steps, text: repaired } : undefined;
}

/** What happened to a text last; undefined when nothing did. */
function findMojibake(text: string): MisreadCodecs | undefined {
  finder ??= createResidueFinder(oneByte);
  const { beyondAscii, residue } = finder.find(text);
  if (beyondAscii === text.length) return undefined;
  const misread = residue === text.length ? undefined : findResidue(text, residue);
  return misread ?? findMisread(text.slice(beyondAscii, beyondAscii + misreadSample));
}

function findResidue(text: string, from: number): MisreadCodecs | undefined {
  let best: string | undefined;
  let highest = 0;
  for (const codec of oneByte) {
    const count = countResidue(text, codec, from, enough);
    const score = 3 * count.signs + count.letters - count.other;
    if (!isDamage(count) || (best !== undefined && score <= highest)) continue;
    best = codec;
    highest = score;
  }
  return best === undefined ? undefined : { readAs: best, is: "utf-8" };
}

function isDamage({ signs, letters, likely, other }: Count): boolean {
  return signs > 0 || (letters >= 3 && letters >= 3 * other) || (likely > 0 && other === 0);
}

function restore(text: string, misread: MisreadCodecs): string {
  if (misread.is !== "utf-8") return restoreMisread(text, misread);
  const { letters, other } = countResidue(text, misread.readAs, 0, Number.POSITIVE_INFINITY);
  return restoreUtf8(text, misread.readAs, other > letters);
}
