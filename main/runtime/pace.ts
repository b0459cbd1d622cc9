import { setImmediate } from "node:timers/promises";

/** Called between two pieces of work: lets others have the thread when it was held for a while. */
export type Pace = () => Promise<void> | undefined;

const longestHoldMs = 12;

/** `check` runs at each call and may throw to end the work. */
export function createPace(check: () => void = () => {}): Pace {
  let since = performance.now();

  async function rest(): Promise<void> {
    await setImmediate();
    since = performance.now();
    check();
  }

  return () => {
    check();
    return performance.now() - since < longestHoldMs ? undefined : rest();
  };
}
