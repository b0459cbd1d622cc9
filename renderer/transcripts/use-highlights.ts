import { type RefObject, useEffect, useMemo } from "react";
import { findHit, HitMarks } from "./hit-marks.ts";
import type { Hit } from "./hits.ts";
import { bringIntoView } from "./scroll.ts";
import { useGrowingMarks } from "./use-growing-marks.ts";

/** The hit that the user is at, where it stands on the page. */
export function hitNow(): AbstractRange | undefined {
  const [range] = CSS.highlights.get("hit-now") ?? [];
  return range;
}

/** Mark hits on the page, and bring the one that the user is at into view. `shown` rises as the page grows. */
export function useHighlights(
  page: RefObject<HTMLElement | null>,
  hits: readonly Hit[],
  at: number,
  shown: number,
): void {
  const marks = useMemo(() => new HitMarks(hits), [hits]);

  useEffect(() => {
    CSS.highlights.set("hit", marks.highlight);
    return () => {
      CSS.highlights.delete("hit");
    };
  }, [marks]);

  useGrowingMarks(page, marks, shown);

  const now = hits[at];
  useEffect(() => {
    const root = page.current;
    const place = now === undefined || root === null || shown === 0 ? undefined : findHit(root, now);
    if (place === undefined || root === null) return;
    const highlight = new Highlight(place);
    highlight.priority = 1;
    CSS.highlights.set("hit-now", highlight);
    bringIntoView(place, root);
    return () => {
      CSS.highlights.delete("hit-now");
    };
  }, [page, now, shown]);
}
