import { escapeHtml } from "./escape-html.ts";
import { count } from "./report-words.ts";

export type Row = readonly string[];

export type Column = { readonly head: string; readonly className?: string };

/** Longer lists are in `report.json`. */
const mostRows = 1_000;

export function table(columns: readonly Column[], rows: Iterable<Row>): string {
  const classes = columns.map(({ className }) => (className === undefined ? "" : ` class="${className}"`));
  const heads = columns.map(({ head }, n) => `<th scope="col"${classes[n]}>${head}</th>`);
  const body: string[] = [];
  let others = 0;
  for (const row of rows) {
    const cells = () => row.map((cell, n) => `<td${classes[n] ?? ""}>${escapeHtml(cell)}</td>`);
    if (body.length < mostRows) body.push(`<tr>${cells().join("")}</tr>`);
    else others += 1;
  }
  const more = others > 0 ? `\n<p>And ${count(others)} more, in report.json.</p>` : "";
  return `<table>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>${more}`;
}

/** A name and what is to be said of it in each row. */
export function factsTable(rows: readonly Row[]): string {
  const body = rows.map(([name = "", fact = ""]) => {
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(fact)}</td></tr>`;
  });
  return `<table>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}
