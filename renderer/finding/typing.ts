import { createStore } from "../store/store.ts";
import { list } from "./listing.ts";

/** Milliseconds after a key, and after the list that it asked for, in which the next key is expected. */
const pause = 250;

/** Whether a query is being typed: only the list follows each key, what else shows an answer waits for the last one. */
export const isTyping = createStore<boolean>(false);

let ending: ReturnType<typeof setTimeout> | undefined;

export function noteKey(): void {
  rest();
  isTyping.set(true);
}

/** The line is as it was meant: somebody goes on from it. */
export function endTyping(): void {
  clearTimeout(ending);
  isTyping.set(false);
}

function rest(): void {
  clearTimeout(ending);
  ending = setTimeout(endWhenListed, pause);
}

/** Where the list takes longer than the pause, what else is asked meanwhile would have it take longer still. */
function endWhenListed(): void {
  if (!list.get().isLoading) {
    endTyping();
    return;
  }
  const stop = list.subscribe(() => {
    if (list.get().isLoading) return;
    stop();
    if (isTyping.get()) rest();
  });
}
