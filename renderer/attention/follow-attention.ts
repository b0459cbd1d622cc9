import { bridge } from "../bridge/bridge.ts";

/** Milliseconds: below those for which the service takes somebody to be at work (`lullMs` in `main/service/activity.ts`). */
const atMostEvery = 500;

/** Keys ask, or scroll. */
const signs = ["scroll", "pointermove"] as const;

/**
 * Tell the service that somebody is at work in this page, also where nothing is asked for, as in scrolling: what it does
 * of its own accord would take the processor from the next frame. Until the function that is given back is called.
 */
export function followAttention(): () => void {
  let told = Number.NEGATIVE_INFINITY;
  const tell = () => {
    const now = performance.now();
    if (now - told < atMostEvery) return;
    told = now;
    void bridge.attention.note({});
  };
  for (const sign of signs) document.addEventListener(sign, tell, { capture: true, passive: true });
  return () => {
    for (const sign of signs) document.removeEventListener(sign, tell, { capture: true });
  };
}
