import { useEffect, useState } from "react";

/** Paragraphs that are put on the screen at once, and then in each frame, so that a long page never holds the window up. */
const first = 250;
const perFrame = 500;

/** How many of `total` paragraphs to show: more in every frame until all are there. Starts again for another page. */
export function useGrowing(page: string, total: number): number {
  const [grown, setGrown] = useState({ page, count: first });
  const count = grown.page === page ? grown.count : first;
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setGrown({ page, count: count + perFrame }));
    return () => cancelAnimationFrame(frame);
  }, [page, count, total]);
  return count;
}
