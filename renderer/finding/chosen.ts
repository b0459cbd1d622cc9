import type { View } from "../../shared/contract/finding.ts";
import { createStore } from "../store/store.ts";

/** A row and where it stood when it was last seen. */
export type Spot = { readonly id: string; readonly index: number };

/** Which transcripts are selected in the list, and which of them the reader shows. */
export type Chosen = {
  /** All that this view shows, however many; `ids` is empty then. */
  readonly all: View | undefined;
  readonly ids: ReadonlySet<string>;
  readonly focus: Spot | undefined;
  /** Where a range selection starts. */
  readonly anchor: number;
};

export const nothing: Chosen = { all: undefined, ids: new Set(), focus: undefined, anchor: 0 };

export const chosen = createStore<Chosen>(nothing);

export function chooseOne(spot: Spot): Chosen {
  return { all: undefined, ids: new Set([spot.id]), focus: spot, anchor: spot.index };
}

/** Add or take away one. The last one stays: a selection is never emptied by this. */
export function chooseToo(now: Chosen, spot: Spot): Chosen {
  const ids = new Set(now.ids);
  if (!ids.delete(spot.id)) ids.add(spot.id);
  if (ids.size === 0) return chooseOne(spot);
  return { all: undefined, ids, focus: spot, anchor: spot.index };
}

/** The rows from the anchor to `spot`; `between` are their ids. */
export function chooseRange(now: Chosen, spot: Spot, between: readonly string[]): Chosen {
  return { all: undefined, ids: new Set(between), focus: spot, anchor: now.anchor };
}

/** Only what the reader shows. */
export function chooseFocus(now: Chosen): Chosen {
  return now.focus === undefined ? nothing : chooseOne(now.focus);
}

/** True when the same transcripts are selected, and the same one is open, wherever they stand in the list. */
export function isSameChoice(one: Chosen, other: Chosen): boolean {
  if (one === other) return true;
  if (one.focus?.id !== other.focus?.id || one.all !== other.all || one.ids.size !== other.ids.size) return false;
  return [...one.ids].every((id) => other.ids.has(id));
}

export function isChosen(now: Chosen, id: string): boolean {
  return now.all !== undefined || now.ids.has(id);
}

/** How many; `total` is what the list's view shows. */
export function countChosen(now: Chosen, total: number): number {
  return now.all === undefined ? now.ids.size : total;
}

/** What an edit or an export is for; absent when nothing is selected. */
export function toSelection(now: Chosen) {
  if (now.all !== undefined) return { view: now.all };
  return now.ids.size === 0 ? undefined : { ids: [...now.ids] };
}
