import type { Block } from "../../shared/reading/page.ts";
import { createStore } from "../store/store.ts";
import type { Hit } from "./hits.ts";
import { goToParagraph, readerScroll } from "./place.ts";
import { showWhole } from "./use-growing.ts";

/** A place that the reader goes to as soon as it shows the transcript. */
export type AwaitedPlace = {
  readonly transcript: string;
  readonly paragraph: number;
  /** What stands around the hit, and where in that it begins (UTF-16 units): the hit is found by it. */
  readonly around: string;
  readonly at: number;
};

export const awaitedPlace = createStore<AwaitedPlace | undefined>(undefined);

/** Go to the place that is waited for, if it is in this transcript. Answers with the hit that stands there; -1: none does. */
export function reachPlace(transcript: string, blocks: readonly Block[], hits: readonly Hit[]): number {
  const place = awaitedPlace.get();
  if (place?.transcript !== transcript) return -1;
  awaitedPlace.set(undefined);
  readerScroll.current?.focus({ preventScroll: true });
  const start = startOf(place, blocks);
  const at = hits.findIndex(({ n, mark }) => n === place.paragraph && mark[0] === start);
  if (at < 0) {
    showWhole(transcript);
    // What was not on the page comes onto it first.
    setTimeout(() => goToParagraph(place.paragraph), 0);
  }
  return at;
}

/** Where the hit begins in its paragraph. */
export function startOf({ paragraph, around, at }: AwaitedPlace, blocks: readonly Block[]): number {
  for (const block of blocks) {
    const found = "paragraphs" in block ? block.paragraphs.find(({ n }) => n === paragraph) : undefined;
    if (!found) continue;
    const start = found.text.indexOf(around);
    // Where words around it are withheld it is not found by them.
    return start < 0 ? -1 : start + at;
  }
  return -1;
}
