import { createStore } from "../store/store.ts";

/** How many fields hold something written that nobody has saved yet. */
export const openDrafts = createStore(0);

/** Count one until the function that is given back is called. */
export function countDraft(): () => void {
  openDrafts.set((now) => now + 1);
  return () => openDrafts.set((now) => now - 1);
}
