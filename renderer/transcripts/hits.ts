import type { Response } from "../../shared/contract/contract.ts";
import type { Mark } from "../../shared/contract/finding.ts";
import type { Block } from "../../shared/reading/page.ts";

export type Hits = Response<"finding", "hits">;

/** One hit, in reading order. `part` is what carries it on the page: see paragraph.tsx. */
export type Hit = { readonly part: string; readonly mark: Mark };

export const paragraphPart = (n: number): string => `paragraph-${n}`;

export function listHits(hits: Hits): readonly Hit[] {
  const of = (part: string, marks: readonly Mark[]) => marks.map((mark) => ({ part, mark }));
  return [
    ...of("title", hits.title),
    ...of("summary", hits.summary),
    ...hits.paragraphs.flatMap(({ n, marks }) => of(paragraphPart(n), marks)),
  ];
}

/** How far down the text each hit stands, from 0 to 1, by characters: known without laying the page out. */
export function placeHits(hits: readonly Hit[], blocks: readonly Block[]): readonly number[] {
  const starts = new Map<string, number>();
  let length = 0;
  for (const block of blocks) {
    for (const { n, text } of "paragraphs" in block ? block.paragraphs : []) {
      starts.set(paragraphPart(n), length);
      length += text.length;
    }
  }
  return hits.map(({ part, mark }) => {
    const start = starts.get(part);
    return start === undefined || length === 0 ? 0 : (start + mark[0]) / length;
  });
}
