import { createStore } from "../store/store.ts";

/** Milliseconds after a key in which the next one is expected. */
const pause = 250;

/** Whether a query is being typed: only the list follows each key, what else shows an answer waits for the last one. */
export const isTyping = createStore(false);

let ending: ReturnType<typeof setTimeout> | undefined;

export function noteKey(): void {
  clearTimeout(ending);
  ending = setTimeout(endTyping, pause);
  isTyping.set(true);
}

/** The line is as it was meant: somebody goes on from it. */
export function endTyping(): void {
  clearTimeout(ending);
  isTyping.set(false);
}
