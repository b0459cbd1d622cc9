import { createStore } from "../store/store.ts";

/** How many fields hold something written that nobody has saved yet. */
export const openDrafts = createStore(0);

/** How many tag fields hold a term that was typed and not added. */
export const openTerms = createStore(0);

/** Count one until the function that is given back is called. */
export function countDraft(among = openDrafts): () => void {
  among.set((now) => now + 1);
  return () => among.set((now) => now - 1);
}
