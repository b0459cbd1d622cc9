import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useStore } from "../store/store.ts";
import { density, type RowHeight } from "./density.ts";
import { type ListMove, moveInList, type Press } from "./list-keys.ts";
import { type ListShape, type ListWindow, windowOf, windowOptions } from "./list-window.ts";

type VirtualListOptions = Omit<ListShape, "rowHeight"> & {
  readonly rowHeight: RowHeight;
  /** The row that the keys are at, which is brought on the screen when it becomes another one; -1: none. */
  readonly current: number;
  /** Another question is another list: it begins at its top. */
  readonly question?: string;
};

export type VirtualList<E extends HTMLElement> = Omit<ListWindow, "page"> & {
  /** What scrolls, has the focus and hears the keys. */
  readonly scroller: RefObject<E | null>;
  /** For the element of a row that may have another height, which bears its `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Where a key leads; `undefined` where it is not one of moving. */
  readonly move: (press: Press) => ListMove | undefined;
};

/** A long list of which only the rows on the screen are made: what `E` scrolls, in rows that lie where they are scrolled to. */
export function useVirtualList<E extends HTMLElement>(options: VirtualListOptions): VirtualList<E> {
  const { count, current, question = "" } = options;
  const scroller = useRef<E>(null);
  const now = useStore(density);
  const shape = { ...options, rowHeight: options.rowHeight[now] };
  const virtual = useVirtualizer({ ...windowOptions(shape), getScrollElement: () => scroller.current });
  useEffect(() => {
    if (question !== "") scroller.current?.scrollTo({ top: 0 });
  }, [question]);
  const isThere = current < count;
  useEffect(() => {
    if (isThere && current >= 0) virtual.scrollToIndex(current, { align: "auto" });
  }, [current, isThere, virtual]);
  const drawnIn = useRef(now);
  useLayoutEffect(() => {
    if (drawnIn.current === now) return;
    drawnIn.current = now;
    // What stood at the top stays there: every row has another height at once, those that were measured too.
    const top = virtual.range?.startIndex ?? 0;
    virtual.measure();
    virtual.scrollToIndex(top, { align: "start" });
  }, [now, virtual]);
  const { page, ...shown } = windowOf(virtual);
  return {
    ...shown,
    scroller,
    measure: virtual.measureElement,
    move: (press) => moveInList(press, current, count, page),
  };
}
