import type { TextQuery } from "../../query/query.ts";
import { toMatch } from "../../query/to-match.ts";
import type { Forms } from "../vocabulary/forms.ts";
import type { RowReader } from "./row-reader.ts";
import { intersect, type RowSet, unite } from "./row-set.ts";
import { hasStart, startIn, withoutStarts } from "./without-starts.ts";
import { isShortStart } from "./word-starts.ts";

/** Of more words that begin so, FTS5 gathers the rows in one question: asking for each takes longer than finding it. */
const mostWords = 1_000;

/** The rows in which a query holds: of FTS5 in one question, but for beginnings of words. */
export function readRows(reader: RowReader, query: TextQuery, forms: Forms): RowSet {
  const start = startIn(query);
  if (start !== undefined) return readStart(reader, start, forms);
  const rest = withoutStarts(query);
  const rows = (part: TextQuery) => readRows(reader, part, forms);
  if (query.kind === "any" && hasStart(query)) {
    const begun = query.of.filter((part) => startIn(part) !== undefined).map(rows);
    return unite(rest ? [...begun, rows(rest)] : begun);
  }
  const begun = query.kind === "all" ? query.of.filter((part) => hasStart(part)) : [];
  // What must not hold can only be taken from what does: such a query is asked whole.
  const isParted = query.kind === "all" && begun.length > 0 && (rest !== undefined || begun.length === query.of.length);
  if (!isParted) return reader.read("words", [toMatch(query, forms)]);
  return intersect([...(rest ? [rows(rest)] : []), ...begun.map(rows)]);
}

/** Of a beginning FTS5 puts all places of all its words together before it tells a row; rows alone are had a word at a time. */
function readStart(reader: RowReader, start: string, forms: Forms): RowSet {
  if (isShortStart(start)) return reader.read("starts", [`"${start}"`]);
  const words = forms.beginningWith(start);
  if (words.length > mostWords) return reader.read("words", [`"${start}" *`]);
  return reader.read(
    "words",
    words.map(({ word }) => `"${word}"`),
  );
}
