import type { Virtualizer } from "@tanstack/react-virtual";

export type ListShape = {
  readonly count: number;
  /** Px before a row is measured. */
  readonly rowHeight: number;
  /** Rows that are made beyond each end of the screen. */
  readonly beyond: number;
  /** What a row is known by where rows change their places; another function makes all of them known anew. */
  readonly keyOf?: (index: number) => string | number;
  /** Px at the top that a head covers. */
  readonly head?: number;
};

/** How the rows of a list are reckoned. */
export function windowOptions({ count, rowHeight, beyond, keyOf, head = 0 }: ListShape) {
  return {
    count,
    estimateSize: () => rowHeight,
    overscan: beyond,
    scrollPaddingStart: head,
    ...(keyOf ? { getItemKey: keyOf } : {}),
  };
}

export type ListRow = {
  readonly index: number;
  readonly key: string | number | bigint;
  /** Px from the top of all rows. */
  readonly start: number;
};

export type ListWindow = {
  /** Those on the screen and a few beyond. */
  readonly rows: readonly ListRow[];
  /** The first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** Px of all rows. */
  readonly height: number;
  /** Rows that PageUp and PageDown pass over: as many as are seen whole, but for one that stays in sight. */
  readonly page: number;
};

type Reckoned = Pick<Virtualizer<Element, Element>, "getVirtualItems" | "getTotalSize" | "range">;

/** Which rows are made for what is on the screen. */
export function windowOf(virtual: Reckoned): ListWindow {
  const rows = virtual.getVirtualItems();
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  return {
    rows,
    first: rows[0]?.index ?? 0,
    last: rows.at(-1)?.index ?? 0,
    height: virtual.getTotalSize(),
    page: Math.max(1, endIndex - startIndex - 1),
  };
}
