import { type RefObject, useEffect } from "react";
import type { HitMarks } from "./hit-marks.ts";

/** Milliseconds of a frame in which marks are put on the page. */
const perFrame = 8;

/**
 * Put marks on what has come onto the page, a part of them in each frame: of a word that a long text has ten thousand
 * times none is held up. `shown` rises as the page grows.
 */
export function useGrowingMarks(page: RefObject<HTMLElement | null>, marks: HitMarks, shown: number): void {
  useEffect(() => {
    const root = page.current;
    if (root === null || shown === 0) return;
    let frame = 0;
    const extend = () => {
      if (!marks.extend(root, perFrame)) frame = requestAnimationFrame(extend);
    };
    extend();
    return () => cancelAnimationFrame(frame);
  }, [page, marks, shown]);
}
