import { createStore } from "../store/store.ts";

/** What is looked for in the text that is open, apart from the search over all; undefined while nothing is. */
export const textQuery = createStore<string | undefined>(undefined);

/** Asked to look for something, the field takes the focus, also when it is there already. */
export const findAsked = createStore(0);

export function openFind(): void {
  textQuery.set((now) => now ?? "");
  findAsked.set((now) => now + 1);
}

export function closeFind(): void {
  textQuery.set(undefined);
}
