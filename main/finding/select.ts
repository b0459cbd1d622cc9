import type { View } from "../../shared/contract/finding.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { createPacer } from "../runtime/pacer.ts";
import { sortPaced } from "../runtime/sort-paced.ts";
import { thoseThatPaced } from "../runtime/those-that.ts";
import { setOf } from "./evaluate/slot-set.ts";
import type { Matches } from "./matches.ts";
import { compareIds } from "./shelf/compare-labels.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import { narrowingOf } from "./shelf/narrowing.ts";
import type { OrderName } from "./shelf/orders.ts";
import type { Shelf } from "./shelf/shelf.ts";

/** What a view shows: slots in its order. */
export type Selected = {
  readonly slots: Int32Array;
  /** The order they are in, which may be another one than the view asks for. */
  readonly sort: View["sort"];
  readonly notice?: string | undefined;
};

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
  const { by, descending } = view.sort;
  const order: OrderName = by === "relevance" || by === "arranged" ? "date" : by;
  const isRanked = by === "relevance" && matches?.scores !== undefined;
  const isArranged = by === "arranged" || (by === "relevance" && !isRanked && matches?.isTooMany !== true);
  const pacer = createPacer();
  if (!isRanked) await live.orders.ready(order, pacer);

  const { shelf } = live;
  const narrowing = narrowingOf(shelf, view, live.today());
  const shown = await thoseThatPaced(candidatesOf(live, matches), (slot) => narrowing(slot) === 0, pacer);
  if (isRanked) return { slots: await ranked(live, shown, matches.scores ?? new Map(), descending), sort: view.sort };

  const isShown = setOf(shown, shelf.slotCount);
  if (arrangement && isArranged) {
    return { slots: slotsInOrder(shelf, arrangement, isShown), sort: { by: "arranged", descending: false } };
  }
  if (pacer.isSpent()) await pacer.rest();
  const slots = live.orders.walk(order, descending, isShown, shown.length);
  const sort = { by: order, descending };
  return matches?.isTooMany ? { slots, sort, notice: say(tooManyToRank) } : { slots, sort };
}

function slotsInOrder(shelf: Shelf, ids: readonly string[], isShown: Uint8Array): Int32Array {
  const slots = ids.flatMap((id) => shelf.slotOf(id) ?? []);
  return Int32Array.from(slots.filter((slot) => isShown[slot] === 1));
}

const tooManyToRank: Text = "Too many transcripts match to sort them by relevance: they are sorted by date.";

/** Best first when descending; FTS5's scores are smaller for what is better. */
async function ranked(
  { shelf }: LiveShelf,
  slots: Int32Array,
  scores: ReadonlyMap<number, number>,
  isDescending: boolean,
): Promise<Int32Array> {
  const sign = isDescending ? 1 : -1;
  const scored = Float64Array.from(slots, (slot) => sign * (scores.get(slot) ?? 0));
  const ids = shelf.idsAt(slots);
  const compare = (a: number, b: number) =>
    Number(scored[a]) - Number(scored[b]) || compareIds(ids[a] ?? "", ids[b] ?? "");
  const sorted = await sortPaced(Int32Array.from(slots.keys()), compare, createPacer());
  return sorted.map((n) => Number(slots[n]));
}
