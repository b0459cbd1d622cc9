import { isSameJson } from "../archive/changes/json-value.ts";

/** The two archives that are joined: the one that is worked in, and the other copy. */
export type Side = "here" | "there";

/** A thing as it was before the two parted, and as each has it now; undefined where it is not there. */
export type Three<T> = { readonly before: T | undefined; readonly here: T | undefined; readonly there: T | undefined };

export function otherSide(side: Side): Side {
  return side === "here" ? "there" : "here";
}

/** Whose value stands where at most one side changed it; undefined where both did, each to another one. */
export function soleSide({ before, here, there }: Three<unknown>): Side | undefined {
  if (isSameJson(here, there) || isSameJson(before, there)) return "here";
  return isSameJson(before, here) ? "there" : undefined;
}

export function mapThree<T, R>(three: Three<T>, work: (value: T) => R): Three<R> {
  const done = (value: T | undefined) => (value === undefined ? undefined : work(value));
  return { before: done(three.before), here: done(three.here), there: done(three.there) };
}
