import type { View } from "../../shared/contract/finding.ts";
import { createPacer } from "../runtime/pacer.ts";
import type { Matches } from "./matches.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import { narrowingOf } from "./shelf/narrowing.ts";
import type { OrderName } from "./shelf/orders.ts";
import type { Shelf } from "./shelf/shelf.ts";

/** What a view shows: slots in its order. */
export type Selected = { readonly slots: Int32Array; readonly notice?: string | undefined };

/** The slots that a view is narrowed from: those that match its query, or all. */
export function candidatesOf({ shelf }: LiveShelf, matches: Matches | undefined): Int32Array {
  return matches ? matches.slots : shelf.slots();
}

/**
 * The slots a view shows, in its order.
 * @param matches of the view's query; undefined when it asks for no words
 * @param arrangement ids in the order of the collection that the query asks for: the order also where relevance says nothing
 */
export async function select(
  live: LiveShelf,
  view: View,
  matches: Matches | undefined,
  arrangement?: readonly string[],
): Promise<Selected> {
  const { by } = view.sort;
  const order: OrderName = by === "relevance" || by === "arranged" ? "date" : by;
  const isRanked = by === "relevance" && matches?.scores !== undefined;
  const isArranged = by === "arranged" || (by === "relevance" && !isRanked && matches?.isTooMany !== true);
  if (!isRanked) await live.orders.ready(order, createPacer());

  const { shelf } = live;
  const narrowing = narrowingOf(shelf, view, live.today());
  const shown = candidatesOf(live, matches).filter((slot) => narrowing(slot) === 0);
  if (isRanked) return { slots: ranked(live, shown, matches.scores ?? new Map(), view.sort.descending) };

  const isShown = new Uint8Array(shelf.slotCount);
  for (const slot of shown) isShown[slot] = 1;
  if (arrangement && isArranged) return { slots: slotsInOrder(shelf, arrangement, isShown) };
  const slots = live.orders.walk(order, view.sort.descending, isShown, shown.length);
  return matches?.isTooMany ? { slots, notice: tooManyToRank } : { slots };
}

function slotsInOrder(shelf: Shelf, ids: readonly string[], isShown: Uint8Array): Int32Array {
  const slots = ids.flatMap((id) => shelf.slotOf(id) ?? []);
  return Int32Array.from(slots.filter((slot) => isShown[slot] === 1));
}

const tooManyToRank = "Too many transcripts match to sort them by relevance: they are sorted by date.";

/** Best first when descending; FTS5's scores are smaller for what is better. */
function ranked(
  { shelf }: LiveShelf,
  slots: Int32Array,
  scores: ReadonlyMap<number, number>,
  isDescending: boolean,
): Int32Array {
  const sign = isDescending ? 1 : -1;
  const scoreOf = (slot: number) => sign * (scores.get(slot) ?? 0);
  const idOf = (slot: number) => shelf.ids[slot] ?? "";
  return slots.sort((a, b) => scoreOf(a) - scoreOf(b) || (idOf(a) < idOf(b) ? -1 : 1));
}
