import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../../query/query.ts";
import { toMatch } from "../../query/to-match.ts";
import type { Forms } from "../vocabulary/forms.ts";
import { hasStart, startIn, withoutStarts } from "./without-starts.ts";

/** The rows in which a query holds, in no order: of FTS5 in one question, but for short beginnings of words. */
export function readRows(database: DatabaseSyncInstance, query: TextQuery, forms: Forms): Int32Array<ArrayBuffer> {
  const start = startIn(query);
  if (start !== undefined) return readMatch(database, "starts", `"${start}" *`);
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
  return Int32Array.from(Array.isArray(rows) ? rows : [], Number);
}

function unite(all: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  const rows = new Set<number>();
  for (const one of all) for (const row of one) rows.add(row);
  return Int32Array.from(rows);
}

function intersect([first = new Int32Array(0), ...others]: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  const sets = others.map((one) => new Set(one));
  return Int32Array.from(first.filter((row) => sets.every((set) => set.has(row))));
}
