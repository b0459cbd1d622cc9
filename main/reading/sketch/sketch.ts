import { hash } from "node:crypto";
import type { Block } from "../../../shared/reading/page.ts";
import { shinglesOf } from "./shingles.ts";

/**
 * What tells whether two texts are versions of one another without having either at hand. The least hashes of a text's
 * shingles are a fair sample of them, the same for every text (A. Broder, “On the resemblance and containment of
 * documents”, 1997).
 */
export type Sketch = {
  /** Of the text proper with its labels, white space apart: equal for the same words in another encoding or container. */
  readonly key: string;
  /** The least hashes of three words in a row, sorted; all of them where the text has no more. */
  readonly hashes: Uint32Array;
};

/** How many hashes a sketch has at most: resemblance is told to within 0.06 (one standard deviation). */
export const sketchSize = 64;

/** Texts with fewer shingles are alike by chance. */
export const leastShingles = 8;

/** The sketch of a page; undefined when it has no words. */
export function sketchOf(text: string, blocks: readonly Block[]): Sketch | undefined {
  const proper = properText(blocks);
  // Of a page that is mostly something else to the reader, all of it.
  const isOther = proper.length * 3 < text.length;
  const words = oneSpaced(isOther ? text : proper);
  if (words === "") return undefined;
  const said = isOther ? words : properText(blocks, "unlabelled").normalize("NFC");
  return {
    key: hash("sha256", words, "hex").slice(0, 32),
    hashes: leastOf(shinglesOf(said.toLowerCase())),
  };
}

/** Who speaks is the same on every page of a series, and is not said in every format: labels are no shingles. */
function properText(blocks: readonly Block[], labels?: "unlabelled"): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (!("paragraphs" in block)) continue;
    if (block.kind === "turn" && labels === undefined) parts.push(block.label);
    for (const { text } of block.paragraphs) parts.push(text);
  }
  return parts.join("\n");
}

function oneSpaced(text: string): string {
  // Single spaces, which are nearly all there is, are passed over.
  return text
    .normalize("NFC")
    .replace(/ ?[^\S ]\s*| {2,}\s*/g, " ")
    .trim();
}

function leastOf(hashes: readonly number[]): Uint32Array {
  // They are spread evenly, so the least of a long text lie below a bound that is known beforehand.
  const bound = (0x1_0000_0000 * sketchSize * 4) / hashes.length;
  const few = leastDistinct(hashes.filter((one) => one < bound));
  return few.length === sketchSize ? few : leastDistinct(hashes);
}

function leastDistinct(hashes: readonly number[]): Uint32Array {
  const least: number[] = [];
  for (const one of Uint32Array.from(hashes).sort()) {
    if (least.length === sketchSize) break;
    if (one !== least.at(-1)) least.push(one);
  }
  return Uint32Array.from(least);
}
