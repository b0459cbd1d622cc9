import { bridge } from "../bridge/bridge.ts";
import { createStore } from "../store/store.ts";
import { refreshArchive } from "./archive-state.ts";

/** Rises whenever something that is on the screen may have changed in the archive; what shows it asks again. */
export const revision = createStore(0);

export function bumpRevision(): number {
  revision.set((now) => now + 1);
  return revision.get();
}

/** Many changes in a row (an import) are answered with one question each 100 ms. */
const pause = 100;

/** Follow changes made by anyone, and the index, until the function that is given back is called. */
export function followChanges(isBusy: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bumpSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      bumpRevision();
      void refreshArchive();
    }, pause);
  };
  const stops = [
    // A change of this window's own is followed by its answer, which bumps.
    bridge.on["archive.changed"](() => {
      if (!isBusy()) bumpSoon();
    }),
    // What was searched before the index was whole may find more now.
    bridge.on["finding.progress"](({ done, total }) => {
      if (done >= total) bumpSoon();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
