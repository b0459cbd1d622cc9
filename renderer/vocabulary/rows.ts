/** What stands in one row of fields, by column. */
export type Row<Column extends string> = { readonly [C in Column]: string };

/** Rows in which something is typed; the others are none. */
export function filledRows<Column extends string>(rows: readonly Row<Column>[]): readonly Row<Column>[] {
  return rows.filter(isFilled);
}

export function isFilled(row: Row<string>): boolean {
  return Object.values(row).some((text) => text.trim() !== "");
}
