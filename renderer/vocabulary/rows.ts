/** What stands in one row of fields, by column. */
export type Row<Column extends string> = { readonly [C in Column]: string };

/** Rows in which something is typed; the others are none. */
export function filledRows<R extends object>(rows: readonly R[]): readonly R[] {
  return rows.filter(isFilled);
}

export function isFilled(row: object): boolean {
  return Object.values(row).some((text: unknown) => String(text).trim() !== "");
}
