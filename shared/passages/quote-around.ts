import type { CodePoints } from "../reading/code-points.ts";

/** Code points before and behind a passage that are kept to find it again. */
export const contextLength = 32;

export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** The text quote selector of a stretch (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export function quoteAround(points: CodePoints, start: number, end: number): Quote {
  return {
    exact: points.slice(start, end),
    prefix: points.slice(Math.max(0, start - contextLength), start),
    suffix: points.slice(end, Math.min(points.length, end + contextLength)),
  };
}
