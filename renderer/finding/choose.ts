import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Manner } from "../design/list-keys.ts";
import { sayProblem } from "../notices/toast.ts";
import { chooseFocus, chooseOne, chooseRange, chooseToo, chosen, nothing, type Spot } from "./chosen.ts";
import { fetchRow, findIndex, list, pageSize, rowAt, whenListed } from "./listing.ts";

/** Up to here all ids are named, so that the selection stays what it was when tagging changes what the view shows. */
const nameable = 5_000;

export function spotAt(index: number): Spot | undefined {
  const { listing } = list.get();
  const row = listing === undefined ? undefined : rowAt(listing, index);
  return row === undefined ? undefined : { id: row.id, index };
}

/** Where the row in focus stands; -1 when it has left the list, or was never in it. */
export function focusIndex(): number {
  const { listing } = list.get();
  const { focus } = chosen.get();
  if (listing === undefined || focus === undefined) return -1;
  return rowAt(listing, focus.index)?.id === focus.id ? focus.index : findIndex(listing, focus.id);
}

/** The row `by` rows further. Where the row in focus has left the list, the one after it has come to its place. */
export function indexBeside(by: number): number {
  const index = focusIndex();
  if (index >= 0) return index + by;
  const gone = chosen.get().focus?.index ?? 0;
  return by > 0 ? gone + by - 1 : gone + by;
}

/** How many times something was chosen. */
let choices = 0;

/** Whether nothing else has been chosen since: a row that was long on its way does not take the place of a later choice. */
function beginChoice(): () => boolean {
  choices += 1;
  const mine = choices;
  return () => mine === choices;
}

export async function choose(index: number, manner: Manner = "alone", isLatest = beginChoice()): Promise<void> {
  const total = list.get().listing?.total ?? 0;
  const target = Math.max(0, Math.min(index, total - 1));
  await fetchRow(target);
  const spot = spotAt(target);
  if (spot === undefined) return;
  if (manner === "alone") {
    if (isLatest()) chosen.set(chooseOne(spot));
  } else if (manner === "range") await chooseTo(spot);
  else await chooseBeside(spot);
}

async function chooseTo(spot: Spot): Promise<void> {
  const { anchor } = chosen.get();
  const [from, to] = [Math.min(anchor, spot.index), Math.max(anchor, spot.index)];
  const between = await idsBetween(from, to);
  if (between !== undefined) chosen.set((now) => chooseRange(now, spot, between));
}

async function chooseBeside(spot: Spot): Promise<void> {
  const { all } = chosen.get();
  if (all !== undefined) {
    const ids = await idsBetween(0, Number.POSITIVE_INFINITY);
    if (ids === undefined) return;
    chosen.set((now) => ({ ...now, all: undefined, ids: new Set(ids) }));
  }
  chosen.set((now) => chooseToo(now, spot));
}

/** Open one by its id, also when the list does not show it. */
export function chooseById(id: string): void {
  const { listing } = list.get();
  beginChoice();
  chosen.set(chooseOne({ id, index: listing === undefined ? -1 : findIndex(listing, id) }));
}

/** Ids of a stretch of the list, from the rows at hand where they are all there. */
async function idsBetween(from: number, to: number): Promise<readonly string[] | undefined> {
  const { listing } = list.get();
  if (listing === undefined) return undefined;
  const last = Math.min(to, listing.total - 1);
  const rows =
    last - from > nameable ? [] : Array.from({ length: last - from + 1 }, (_, at) => rowAt(listing, from + at));
  const here = rows.flatMap((row) => row?.id ?? []);
  if (here.length === last - from + 1) return here;
  const outcome = await bridge.finding.ids({ view: listing.view });
  if (outcome.ok) return outcome.value.ids.slice(from, last + 1);
  sayProblem(outcome.error.message);
  return undefined;
}

/** Where the first row that is not selected would come to stand if the selected ones left the list. */
export function indexOfChosen(): number {
  const { listing } = list.get();
  const now = chosen.get();
  if (listing === undefined || now.all !== undefined) return 0;
  const index = Math.max(0, focusIndex());
  let before = 0;
  for (const [page, rows] of listing.pages) {
    const upTo = rows.slice(0, Math.max(0, index - page * pageSize));
    before += upTo.filter((row) => now.ids.has(row.id)).length;
  }
  return index - before;
}

/** Bring the list up to date and choose the row that stands there then; the last one where it ends before. */
export async function chooseFrom(index: number): Promise<void> {
  const isLatest = beginChoice();
  await whenListed(bumpRevision());
  if (list.get().listing?.total === 0) chosen.set(nothing);
  else await choose(index, "alone", isLatest);
}

export async function chooseAll(): Promise<void> {
  const { listing } = list.get();
  if (listing === undefined || listing.total === 0) return;
  const isLatest = beginChoice();
  const { focus } = chosen.get();
  const first = focus ?? spotAt(0);
  if (listing.total > nameable) {
    chosen.set({ all: listing.view, ids: new Set(), focus: first, anchor: 0 });
    return;
  }
  const ids = await idsBetween(0, listing.total - 1);
  if (ids !== undefined && isLatest()) chosen.set({ all: undefined, ids: new Set(ids), focus: first, anchor: 0 });
}

/** Back to the one that the reader shows. */
export function chooseOnlyFocus(): void {
  chosen.set(chooseFocus);
}
