import { quoteAround } from "../../../shared/passages/quote-around.ts";
import type { CodePoints } from "../../../shared/reading/code-points.ts";
import { isOrphan, type Passage } from "../../../shared/records/passage.ts";
import { correctionOf, findAgain } from "./find-again.ts";

/** A text revision: its sum and its words. */
export type Revision = { readonly sum: string; readonly text: string; readonly points: CodePoints };

/** What of a passage changes when it is placed; `was` undefined: it has the words that it was made of. */
export type Anchor = Pick<Passage, "text" | "start" | "end" | "exact"> & {
  readonly prefix: string;
  readonly suffix: string;
  readonly was: string | undefined;
};

/**
 * Where passages of one revision stand in another, by id. One that has other words there says so (`was`); one that is
 * missing here stays at the revision that it has, an orphan until somebody places it.
 */
export function reAnchor(passages: readonly Passage[], before: Revision, after: Revision): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const correction = correctionOf(before.text, after.text);
  for (const passage of passages) {
    if (isOrphan(passage, { text: before.sum })) continue;
    const { start, end } = passage;
    const place = { start: before.points.unitAt(start), end: before.points.unitAt(end) };
    const found = findAgain(correction, place);
    if (!found) continue;
    const anchor = anchorAt(after, after.points.pointAt(found.start), after.points.pointAt(found.end));
    const made = passage.was ?? passage.exact;
    anchors.set(passage.id, { ...anchor, was: anchor.exact === made ? undefined : made });
  }
  return anchors;
}

/** The selectors of a stretch, in code points. */
export function anchorAt({ sum, points }: Revision, start: number, end: number): Anchor {
  return { text: sum, start, end, ...quoteAround(points, start, end), was: undefined };
}
