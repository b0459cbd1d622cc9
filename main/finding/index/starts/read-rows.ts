import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../../query/query.ts";
import { toMatch } from "../../query/to-match.ts";
import type { Forms } from "../vocabulary/forms.ts";
import { intersect, unite } from "./row-lists.ts";
import { hasStart, startIn, withoutStarts } from "./without-starts.ts";
import { isShortStart } from "./word-starts.ts";

/** Of more words that begin so, FTS5 gathers the rows in one question: asking for each takes longer than finding it. */
const mostWords = 1_000;

/** The rows in which a query holds, in no order: of FTS5 in one question, but for beginnings of words. */
export function readRows(database: DatabaseSyncInstance, query: TextQuery, forms: Forms): Int32Array<ArrayBuffer> {
  const start = startIn(query);
  if (start !== undefined) return readStart(database, start, forms);
  const rest = withoutStarts(query);
  const rows = (part: TextQuery) => readRows(database, part, forms);
  if (query.kind === "any" && hasStart(query)) {
    const begun = query.of.filter((part) => startIn(part) !== undefined).map(rows);
    return unite(rest ? [...begun, rows(rest)] : begun);
  }
  const begun = query.kind === "all" ? query.of.filter((part) => hasStart(part)) : [];
  // What must not hold can only be taken from what does: such a query is asked whole.
  const isParted = query.kind === "all" && begun.length > 0 && (rest !== undefined || begun.length === query.of.length);
  if (!isParted) return readMatch(database, "words", toMatch(query, forms));
  return intersect([...(rest ? [rows(rest)] : []), ...begun.map(rows)]);
}

/** Of a beginning FTS5 puts all places of all its words together before it tells a row; rows alone are had a word at a time. */
function readStart(database: DatabaseSyncInstance, start: string, forms: Forms): Int32Array<ArrayBuffer> {
  if (isShortStart(start)) return readMatch(database, "starts", `"${start}"`);
  const words = forms.beginningWith(start);
  if (words.length > mostWords) return readMatch(database, "words", `"${start}" *`);
  const read = preparedRead(database, "words");
  return unite(words.map(({ word }) => read(`"${word}"`)));
}

function readMatch(database: DatabaseSyncInstance, table: "words" | "starts", match: string): Int32Array<ArrayBuffer> {
  return preparedRead(database, table)(match);
}

/** All in one value, as bytes: a row each takes longer to hand over than to find, and JSON as long again. */
function preparedRead(database: DatabaseSyncInstance, table: "words" | "starts") {
  const read = database.prepare(`SELECT CAST(group_concat(rowid) AS BLOB) FROM ${table} WHERE ${table} MATCH ?`);
  read.setReturnArrays(true);
  return (match: string): Int32Array<ArrayBuffer> => {
    const found: unknown = read.get(match);
    const listed: unknown = Array.isArray(found) ? found[0] : undefined;
    return listed instanceof Uint8Array ? numbersIn(listed) : new Int32Array();
  };
}

const comma = 0x2c;
const zero = 0x30;

/** Of `12,7,345` in ASCII. */
function numbersIn(listed: Uint8Array): Int32Array<ArrayBuffer> {
  // Of a digit and a comma each.
  const numbers = new Int32Array((listed.length + 1) >>> 1);
  let count = 0;
  let number = 0;
  for (let at = 0; at < listed.length; at++) {
    const digit = Number(listed[at]);
    if (digit === comma) {
      numbers[count++] = number;
      number = 0;
    } else number = 10 * number + digit - zero;
  }
  numbers[count++] = number;
  return numbers.slice(0, count);
}
