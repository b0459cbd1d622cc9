import { setImmediate } from "node:timers/promises";
import { stopIf } from "./cancelled.ts";

/**
 * Called between two pieces of work: lets others have the thread when it was held for a while. Throws `cancelled` once
 * the signal says so.
 */
export type Pace = () => Promise<void> | undefined;

const longestHold = 12;

export function createPace(signal?: AbortSignal): Pace {
  let since = performance.now();

  async function rest() {
    await setImmediate();
    since = performance.now();
    if (signal) stopIf(signal);
  }

  return () => {
    if (signal) stopIf(signal);
    return performance.now() - since < longestHold ? undefined : rest();
  };
}
