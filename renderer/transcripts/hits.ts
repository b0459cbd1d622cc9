import type { Response } from "../../shared/contract/contract.ts";
import type { Mark } from "../../shared/contract/finding.ts";
import type { Block } from "../../shared/reading/page.ts";

export type Hits = Response<"finding", "hits">;

/** One hit. `part` is what carries it on the page: see page-sheet.tsx; `n` is its paragraph, 0 above the text. */
export type Hit = { readonly part: string; readonly n: number; readonly mark: Mark };

export const paragraphPart = (n: number): string => `paragraph-${n}`;

/** In reading order. */
export function listHits(hits: Hits): readonly Hit[] {
  const of = (part: string, n: number, marks: readonly Mark[]) => marks.map((mark) => ({ part, n, mark }));
  return [
    ...of("title", 0, hits.title),
    ...of("summary", 0, hits.summary),
    ...hits.paragraphs.flatMap(({ n, marks }) => of(paragraphPart(n), n, marks)),
  ];
}

/** How far down the text each hit stands, from 0 to 1, by characters: known without laying the page out. */
export function placeHits(hits: readonly Hit[], blocks: readonly Block[]): readonly number[] {
  const starts = new Map<number, number>();
  let length = 0;
  for (const block of blocks) {
    for (const { n, text } of "paragraphs" in block ? block.paragraphs : []) {
      starts.set(n, length);
      length += text.length;
    }
  }
  return hits.map(({ n, mark }) => {
    const start = starts.get(n);
    return start === undefined || length === 0 ? 0 : (start + mark[0]) / length;
  });
}

/** Which of these places, in rising order, is nearest to one. */
export function nearestPlace(places: readonly number[], place: number): number {
  const after = places.findIndex((one) => one >= place);
  if (after === 0) return 0;
  if (after < 0) return places.length - 1;
  const [before, next] = [places[after - 1] ?? 0, places[after] ?? 0];
  return place - before < next - place ? after - 1 : after;
}
