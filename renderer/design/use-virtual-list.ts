import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useRef } from "react";
import { type ListMove, moveInList, type Press } from "./list-keys.ts";

type VirtualListOptions = {
  readonly count: number;
  /** Px before a row is measured. */
  readonly rowHeight: number;
  /** Rows that are made beyond each end of the screen. */
  readonly beyond: number;
  /** The row that the keys are at, which is brought on the screen when it becomes another one; -1: none. */
  readonly current: number;
  /** What a row is known by where rows change their places; another function makes all of them known anew. */
  readonly keyOf?: (index: number) => string | number;
  /** Px at the top that a head covers. */
  readonly head?: number;
  /** Another question is another list: it begins at its top. */
  readonly question?: string;
};

type VirtualRow = {
  readonly index: number;
  readonly key: string | number | bigint;
  /** Px from the top of all rows. */
  readonly start: number;
};

export type VirtualList<E extends HTMLElement> = {
  /** What scrolls, has the focus and hears the keys. */
  readonly scroller: RefObject<E | null>;
  /** Those on the screen and a few beyond. */
  readonly rows: readonly VirtualRow[];
  /** The first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** Px of all rows. */
  readonly height: number;
  /** For the element of a row that may have another height, which bears its `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Where a key leads; `undefined` where it is not one of moving. */
  readonly move: (press: Press) => ListMove | undefined;
};

/** A long list of which only the rows on the screen are made: what `E` scrolls, in rows that lie where they are scrolled to. */
export function useVirtualList<E extends HTMLElement>(options: VirtualListOptions): VirtualList<E> {
  const { count, rowHeight, beyond, current, keyOf, head = 0, question = "" } = options;
  const scroller = useRef<E>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: beyond,
    scrollPaddingStart: head,
    ...(keyOf ? { getItemKey: keyOf } : {}),
  });
  useEffect(() => {
    if (question !== "") scroller.current?.scrollTo({ top: 0 });
  }, [question]);
  const isThere = current < count;
  useEffect(() => {
    if (isThere && current >= 0) virtual.scrollToIndex(current, { align: "auto" });
  }, [current, isThere, virtual]);
  const rows = virtual.getVirtualItems();
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  return {
    scroller,
    rows,
    first: rows[0]?.index ?? 0,
    last: rows.at(-1)?.index ?? 0,
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    move: (press) => moveInList(press, current, count, Math.max(1, endIndex - startIndex - 1)),
  };
}
