import type { Block } from "../../shared/reading/page.ts";
import { foldText } from "./fold-text.ts";
import { type Hit, paragraphPart } from "./hits.ts";

/** More are not marked: whoever types one letter does not look for them all. */
export const mostFound = 10_000;

/** Texts as they are looked up in, kept as long as their page. */
const foldedTexts = new WeakMap<readonly Block[], readonly { readonly n: number; readonly text: string }[]>();

/** Where what was typed stands in the paragraphs of a page, whatever its case and accents; in reading order. */
export function findInText(blocks: readonly Block[], typed: string, most = mostFound): readonly Hit[] {
  const wanted = foldText(typed);
  if (wanted.trim() === "") return [];
  const hits: Hit[] = [];
  for (const { n, text } of foldedOf(blocks)) {
    const part = paragraphPart(n);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      hits.push({ part, n, mark: [at, at + wanted.length] });
      if (hits.length === most) return hits;
    }
  }
  return hits;
}

function foldedOf(blocks: readonly Block[]) {
  const known = foldedTexts.get(blocks);
  if (known !== undefined) return known;
  const paragraphs = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
  const made = paragraphs.map(({ n, text }) => ({ n, text: foldText(text) }));
  foldedTexts.set(blocks, made);
  return made;
}
