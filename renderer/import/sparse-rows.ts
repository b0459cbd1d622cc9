/** A long list of which only the windows that were looked at are here. Rows count from 0. */
export type SparseRows<T> = {
  readonly total: number;
  readonly rows: ReadonlyMap<number, T>;
};

export type RowRange = { readonly first: number; readonly last: number };

export function noRows<T>(): SparseRows<T> {
  return { total: 0, rows: new Map() };
}

/** Offsets of the windows of `size` rows that cover a range (inclusive). */
export function listOffsets(range: RowRange, size: number): readonly number[] {
  const offsets: number[] = [];
  for (let offset = Math.floor(range.first / size) * size; offset <= range.last; offset += size) offsets.push(offset);
  return offsets;
}

/** Puts an answer in its place; rows beyond a list that became shorter go. */
export function putWindow<T>(list: SparseRows<T>, offset: number, total: number, rows: readonly T[]): SparseRows<T> {
  const kept = new Map([...list.rows].filter(([row]) => row < total));
  for (const [index, value] of rows.entries()) kept.set(offset + index, value);
  return { total, rows: kept };
}

/** Changes the rows that are here; the same list when none of them changed. */
export function changeRows<T>(list: SparseRows<T>, change: (value: T) => T): SparseRows<T> {
  const changed = [...list.rows].map(([row, value]) => [row, change(value)] as const);
  if (changed.every(([row, value]) => Object.is(list.rows.get(row), value))) return list;
  return { ...list, rows: new Map(changed) };
}

/** The first row that is here and holds, in no order. */
export function findRow<T>(list: SparseRows<T>, holds: (value: T) => boolean): number | undefined {
  for (const [row, value] of list.rows) if (holds(value)) return row;
  return undefined;
}
