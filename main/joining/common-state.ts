import type { Position } from "../archive/history/history-segment.ts";
import type { Outline } from "../archive/history/outline.ts";
import { otherSide, type Side } from "./three.ts";

/** The state that two copies have in common: one of the batches of one of them. */
export type CommonState = { readonly in: Side; readonly at: Position };

/**
 * The last state that both copies come from: the last batch that is in both histories or, where one was brought into the
 * other since, what was brought. Undefined where the two never were one.
 */
export function commonState(outlines: Readonly<Record<Side, Outline>>): CommonState | undefined {
  const last = latestOf(broughtFrom("here", outlines), broughtFrom("there", outlines));
  if (last) return last;
  const shared = lastShared(outlines.here, outlines.there);
  return shared && { in: "here", at: shared };
}

type Brought = { readonly into: number; readonly at: Position };

/** The last state of one copy that was brought into the other one. */
function broughtFrom(side: Side, outlines: Readonly<Record<Side, Outline>>): Brought | undefined {
  const places = new Map(outlines[side].places.map((at) => [at.sha256, at]));
  const known = outlines[otherSide(side)].joins.flatMap(({ batch, join }) => {
    const at = places.get(join.sha256);
    return at ? [{ into: batch, at }] : [];
  });
  return known.at(-1);
}

/** Of two states the one that has the other in it; where each was brought into the other before that, the later batch. */
function latestOf(fromHere: Brought | undefined, fromThere: Brought | undefined): CommonState | undefined {
  if (!fromThere || !fromHere) {
    if (fromThere) return { in: "there", at: fromThere.at };
    return fromHere && { in: "here", at: fromHere.at };
  }
  if (fromThere.into <= fromHere.at.batch) return { in: "here", at: fromHere.at };
  if (fromHere.into <= fromThere.at.batch) return { in: "there", at: fromThere.at };
  return fromHere.at.sha256 > fromThere.at.sha256 ? { in: "here", at: fromHere.at } : { in: "there", at: fromThere.at };
}

/** After the last batch that both have, where it lies in the first of them; undefined where they have none in common. */
export function lastShared(here: Outline, there: Outline): Position | undefined {
  const theirs = new Set([there.start, ...there.places].map(({ sha256 }) => sha256));
  return [here.start, ...here.places].findLast(({ batch, sha256 }) => batch > 0 && theirs.has(sha256));
}
