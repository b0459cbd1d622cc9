import type { Side } from "./three.ts";

/** The term that has taken the place of one that was merged away, on either side; undefined where there is none. */
export type SuccessorOf = (id: string) => string | undefined;

/**
 * By what was merged on each side. Where both merged one term, into different ones, it is the smaller id; two that were
 * merged into each other have none.
 */
export function successors(merged: Readonly<Record<Side, ReadonlyMap<string, string>>>): SuccessorOf {
  const next = new Map(merged.here);
  for (const [from, into] of merged.there) {
    const other = next.get(from);
    next.set(from, other === undefined || into < other ? into : other);
  }
  return (id) => {
    const seen = new Set([id]);
    let last: string | undefined;
    for (let at = next.get(id); at !== undefined; at = next.get(at)) {
      if (seen.has(at)) return undefined;
      seen.add(at);
      last = at;
    }
    return last;
  };
}
