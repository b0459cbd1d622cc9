import { revision } from "../archive/revision.ts";
import { chooseFocus, chooseOne, chosen, nothing } from "./chosen.ts";
import { findIndex, type Listing, list, rowAt, showView } from "./listing.ts";
import { narrowing, toView } from "./narrowing.ts";

/** Keep the list at what the narrowing asks for, until the function that is given back is called. */
export function followView(): () => void {
  const show = () => void showView(toView(narrowing.get()));
  const stops = [narrowing.subscribe(show), revision.subscribe(show), list.subscribe(settleChosen)];
  show();
  return () => {
    for (const stop of stops) stop();
  };
}

let settled: Listing["view"] | undefined;

/**
 * A new view is a new question: what was selected in the old one must not be tagged unseen. What the reader shows stays
 * if the view shows it too; otherwise the first row takes its place. A change of tags or of the order alone asks nothing
 * new, so the selection stays even when a row has left the list.
 */
function settleChosen(): void {
  const { listing } = list.get();
  if (listing === undefined) settled = undefined;
  if (listing === undefined || listing.view === settled) return;
  const isSameQuestion = settled !== undefined && questionOf(settled) === questionOf(listing.view);
  settled = listing.view;
  const { focus } = chosen.get();
  if (isSameQuestion && focus !== undefined) return;
  const index = focus === undefined ? -1 : findIndex(listing, focus.id);
  if (focus !== undefined && index >= 0) {
    chosen.set((now) => chooseFocus({ ...now, focus: { id: focus.id, index } }));
    return;
  }
  const first = rowAt(listing, 0);
  chosen.set(first === undefined ? nothing : chooseOne({ id: first.id, index: 0 }));
}

function questionOf({ sort: _order, ...question }: Listing["view"]): string {
  return JSON.stringify(question);
}
