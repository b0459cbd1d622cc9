import { bridge } from "../bridge/bridge.ts";
import { createStore } from "../store/store.ts";

/** Rises whenever something that is on the screen may have changed in the archive; what shows it asks again. */
export const revision = createStore(0);

export function bumpRevision(): number {
  revision.set((now) => now + 1);
  return revision.get();
}

/** Many changes in a row (an import) are answered with one question each 100 ms. */
const pause = 100;

/** Follow changes made by anyone until the function that is given back is called. */
export function followChanges(isBusy: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = bridge.on["archive.changed"](() => {
    // A change of this window's own is followed by its answer, which bumps.
    if (isBusy() || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      bumpRevision();
    }, pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
