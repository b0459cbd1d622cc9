import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../../query/query.ts";
import { toMatch } from "../../query/to-match.ts";
import type { Forms } from "../vocabulary/forms.ts";
import { hasStart, startIn, withoutStarts } from "./without-starts.ts";

/** The rows in which a query holds, in no order: of FTS5 in one question, but for short beginnings of words. */
export function readRows(database: DatabaseSyncInstance, query: TextQuery, forms: Forms): Int32Array<ArrayBuffer> {
  const start = startIn(query);
  if (start !== undefined) return readMatch(database, "starts", `"${start}"`);
  const rest = withoutStarts(query);
  const rows = (part: TextQuery) => readRows(database, part, forms);
  if (query.kind === "any" && hasStart(query)) {
    const begun = query.of.filter((part) => startIn(part) !== undefined).map(rows);
    return unite(rest ? [...begun, rows(rest)] : begun);
  }
  const begun = query.kind === "all" ? query.of.filter(hasStart) : [];
  // What must not hold can only be taken from what does: such a query is asked whole.
  const isParted = query.kind === "all" && begun.length > 0 && (rest !== undefined || begun.length === query.of.length);
  if (!isParted) return readMatch(database, "words", toMatch(query, forms));
  return intersect([...(rest ? [rows(rest)] : []), ...begun.map(rows)]);
}

/** All in one value: a row each takes longer to hand over than to find. */
function readMatch(database: DatabaseSyncInstance, table: "words" | "starts", match: string): Int32Array<ArrayBuffer> {
  const read = database.prepare(`SELECT json_group_array(rowid) FROM ${table} WHERE ${table} MATCH ?`);
  read.setReturnArrays(true);
  const found: unknown = read.get(match);
  const rows: unknown = JSON.parse(Array.isArray(found) ? String(found[0]) : "[]");
  return Int32Array.from(Array.isArray(rows) ? rows : []);
}

function unite(all: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  return rowsIn(all, 1);
}

function intersect(all: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  return rowsIn(all, all.length);
}

/** Those that at least so many of the lists have, each once, ascending. Rows are numbered closely: counting them takes no sets. */
function rowsIn(all: readonly Int32Array[], least: number): Int32Array<ArrayBuffer> {
  let highest = 0;
  for (const rows of all) for (const row of rows) if (row > highest) highest = row;
  const counts = new Uint16Array(highest + 1);
  for (const rows of all) for (const row of rows) counts[row] = Number(counts[row]) + 1;
  const found = new Int32Array(counts.length);
  let at = 0;
  for (let row = 0; row < counts.length; row++) if (Number(counts[row]) >= least) found[at++] = row;
  return found.slice(0, at);
}
