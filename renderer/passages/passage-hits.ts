import type { PlacedPassage } from "../../shared/contract/passages.ts";
import type { Block } from "../../shared/reading/page.ts";
import { type Hit, paragraphPart } from "../transcripts/hits.ts";

/** Where passages are marked on the page. While it still shows an earlier text, nothing that it has no room for is. */
export function passageHits(passages: readonly PlacedPassage[], blocks: readonly Block[]): readonly Hit[] {
  const wanted = new Set(passages.flatMap(({ seen }) => seen.map(({ n }) => n)));
  const lengths = new Map<number, number>();
  for (const block of wanted.size === 0 ? [] : blocks) {
    for (const { n, text } of "paragraphs" in block ? block.paragraphs : []) lengths.set(n, text.length);
  }
  return passages.flatMap(({ seen }) =>
    seen
      .filter(({ n, to }) => to <= (lengths.get(n) ?? 0))
      .map(({ n, from, to }): Hit => {
        return { part: paragraphPart(n), n, mark: [from, to] };
      }),
  );
}
