import { createStore } from "../store/store.ts";
import { chosen } from "./chosen.ts";
import { list } from "./listing.ts";

/**
 * The row that Ctrl and an arrow have gone to, which chooses nothing: the text that is open and what is selected stay.
 * Undefined where no row but the one in focus is meant. Whatever is chosen, or listed anew, ends it.
 */
export const cursor = createStore<number | undefined>(undefined);

chosen.subscribe(() => cursor.set(undefined));

let view = list.get().listing?.view;
list.subscribe(() => {
  const now = list.get().listing?.view;
  if (now === view) return;
  view = now;
  cursor.set(undefined);
});
