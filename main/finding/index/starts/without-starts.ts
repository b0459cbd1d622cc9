import type { TextQuery } from "../../query/query.ts";
import { isMatch } from "../../query/to-match.ts";
import { isShortStart } from "./word-starts.ts";

/** The beginning that a query is of and nothing else, where `starts` knows it. */
export function startIn(query: TextQuery): string | undefined {
  if (query.kind !== "phrase" || !query.prefix || query.column !== undefined) return undefined;
  const [start, ...more] = query.words;
  return start !== undefined && more.length === 0 && isShortStart(start) ? start : undefined;
}

/** A short beginning, alone or as one of several that would do: what a word is while it is typed. */
export function hasStart(query: TextQuery): boolean {
  return startIn(query) !== undefined || (query.kind === "any" && query.of.some((part) => startIn(part) !== undefined));
}

/** What is left of a query that FTS5 can answer; undefined when nothing is. */
export function withoutStarts(query: TextQuery): TextQuery | undefined {
  if (startIn(query) !== undefined) return undefined;
  if (query.kind === "any")
    return joined(
      "any",
      query.of.filter((part) => startIn(part) === undefined),
    );
  if (query.kind !== "all" || !query.of.some(hasStart)) return query;
  const left = joined(
    "all",
    query.of.filter((part) => !hasStart(part)),
  );
  return left && isMatch(left) ? left : undefined;
}

function joined(kind: "all" | "any", of: readonly TextQuery[]): TextQuery | undefined {
  return of.length > 1 ? { kind, of } : of[0];
}
