import { useEffect } from "react";
import { readerScroll, textElementOf } from "./place.ts";

/** The number of the paragraph in which the selection begins stands out. */
export function useCurrentMark(): void {
  useEffect(() => {
    let marked: HTMLElement | undefined;
    const mark = () => {
      const now = textElementOf(getSelection()?.anchorNode ?? null);
      const current = now !== undefined && readerScroll.current?.contains(now) === true ? now : undefined;
      if (current === marked) return;
      marked?.removeAttribute("data-current");
      current?.setAttribute("data-current", "");
      marked = current;
    };
    document.addEventListener("selectionchange", mark);
    return () => document.removeEventListener("selectionchange", mark);
  }, []);
}
