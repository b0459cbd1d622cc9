/** A spreadsheet may run a cell that begins so, full-width forms included, also after blanks. */
const formula = /^\s*[=+\-@＝＋－＠]/;

/** Text for a cell of a table that spreadsheets open: what would be taken for a formula gets an apostrophe before it. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
