import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element in px, also when it changes; 0 before it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const seen = element.current;
    if (seen === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(seen);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
