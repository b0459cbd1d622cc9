import type { ImportItem } from "../../shared/contract/imports.ts";

/** Rows asked for at a time. */
export const windowSize = 100;

/** A long list of which only the windows that were looked at are here. Rows are places in the filtered list, from 0. */
export type ItemWindows = {
  readonly total: number;
  readonly rows: ReadonlyMap<number, ImportItem>;
};

export const noItems: ItemWindows = { total: 0, rows: new Map() };

/** Offsets of the windows that cover the rows from `first` to `last`, inclusive. */
export function listOffsets(first: number, last: number): readonly number[] {
  const offsets: number[] = [];
  for (let offset = Math.floor(first / windowSize) * windowSize; offset <= last; offset += windowSize) {
    offsets.push(offset);
  }
  return offsets;
}

/** Puts an answer in its place; rows beyond a list that became shorter go. */
export function putWindow(
  windows: ItemWindows,
  offset: number,
  total: number,
  items: readonly ImportItem[],
): ItemWindows {
  const rows = new Map([...windows.rows].filter(([row]) => row < total));
  for (const [index, item] of items.entries()) rows.set(offset + index, item);
  return { total, rows };
}

/** Puts a changed item wherever it is shown. */
export function replaceItem(windows: ItemWindows, item: ImportItem): ItemWindows {
  const rows = new Map([...windows.rows].map(([row, old]) => [row, old.item === item.item ? item : old]));
  return { ...windows, rows };
}

/** The row at which an item stands, as far as is known. */
export function findRow(windows: ItemWindows, item: number | undefined): number | undefined {
  for (const [row, candidate] of windows.rows) if (candidate.item === item) return row;
  return undefined;
}
