import { useEffect, useState } from "react";
import { createStore, useStore } from "../store/store.ts";

/** Sheets that are put on the page at once, and then in each frame, so that a long text never holds the window up. */
const first = 2;
const perFrame = 4;

/** The transcript of which all sheets are wanted now: to be printed, selected or jumped about in. */
const whole = createStore<string | undefined>(undefined);

export function showWhole(transcript: string): void {
  whole.set(transcript);
}

/** How many of `total` sheets are on the page: more in every frame until all are. Starts again for another transcript. */
export function useGrowing(transcript: string, total: number): number {
  const isWhole = useStore(whole) === transcript;
  const [grown, setGrown] = useState({ transcript, count: first });
  const count = isWhole ? total : grown.transcript === transcript ? grown.count : first;
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setGrown({ transcript, count: count + perFrame }));
    return () => cancelAnimationFrame(frame);
  }, [transcript, count, total]);
  // The next one opened starts small again, and so does this one when it is opened anew.
  useEffect(() => () => whole.set((now) => (now === transcript ? undefined : now)), [transcript]);
  return Math.min(count, total);
}
