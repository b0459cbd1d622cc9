import type { TextQuery } from "../../query/query.ts";
import { isMatch } from "../../query/to-match.ts";
import { isShortStart, isStart } from "./word-starts.ts";

/** Which beginnings are meant: of any length, or those alone that `starts` knows. */
type Test = (start: string) => boolean;

/** The beginning that a query is of and nothing else. */
export function startIn(query: TextQuery, test: Test = isStart): string | undefined {
  if (query.kind !== "phrase" || !query.prefix || query.column !== undefined) return undefined;
  const [start, ...more] = query.words;
  return start !== undefined && more.length === 0 && test(start) ? start : undefined;
}

/** A beginning, alone or as one of several that would do: what a word is while it is typed. */
export function hasStart(query: TextQuery, test: Test = isStart): boolean {
  const isOne = (part: TextQuery) => startIn(part, test) !== undefined;
  return isOne(query) || (query.kind === "any" && query.of.some(isOne));
}

/** What is left of a query when short beginnings are taken out, of which relevance is not reckoned. */
export function withoutShortStarts(query: TextQuery): TextQuery | undefined {
  return withoutStarts(query, isShortStart);
}

/** What is left of a query that FTS5 can answer; undefined when nothing is. */
export function withoutStarts(query: TextQuery, test: Test = isStart): TextQuery | undefined {
  if (startIn(query, test) !== undefined) return undefined;
  if (query.kind === "any")
    return joined(
      "any",
      query.of.filter((part) => startIn(part, test) === undefined),
    );
  if (query.kind !== "all" || !query.of.some((part) => hasStart(part, test))) return query;
  const left = joined(
    "all",
    query.of.filter((part) => !hasStart(part, test)),
  );
  return left && isMatch(left) ? left : undefined;
}

function joined(kind: "all" | "any", of: readonly TextQuery[]): TextQuery | undefined {
  return of.length > 1 ? { kind, of } : of[0];
}
