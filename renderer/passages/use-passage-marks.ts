import { type RefObject, useEffect, useMemo } from "react";
import type { PlacedPassage } from "../../shared/contract/passages.ts";
import type { Block } from "../../shared/reading/page.ts";
import { HitMarks } from "../transcripts/hit-marks.ts";
import { useGrowingMarks } from "../transcripts/use-growing-marks.ts";
import { passageHits } from "./passage-hits.ts";

/** Mark passages on the page, those that are withheld in their own way. `shown` rises as the page grows. */
export function usePassageMarks(
  page: RefObject<HTMLElement | null>,
  passages: readonly PlacedPassage[],
  blocks: readonly Block[],
  shown: number,
): void {
  const open = useMemo(() => marksOf(passages, blocks, false), [passages, blocks]);
  const withheld = useMemo(() => marksOf(passages, blocks, true), [passages, blocks]);
  useMarks("passage", open, page, shown);
  useMarks("withheld", withheld, page, shown);
}

function marksOf(passages: readonly PlacedPassage[], blocks: readonly Block[], isWithheld: boolean): HitMarks {
  const own = passages.filter(({ passage }) => (passage.withheld !== undefined) === isWithheld);
  return new HitMarks(passageHits(own, blocks));
}

function useMarks(name: string, marks: HitMarks, page: RefObject<HTMLElement | null>, shown: number): void {
  useEffect(() => {
    // What is looked for is seen through it.
    marks.highlight.priority = -1;
    CSS.highlights.set(name, marks.highlight);
    return () => {
      CSS.highlights.delete(name);
    };
  }, [name, marks]);
  useGrowingMarks(page, marks, shown);
}
