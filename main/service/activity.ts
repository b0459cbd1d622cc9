import { setTimeout } from "node:timers/promises";

/** Whether the user, or anything on their behalf, is at work. */
export type Activity = {
  /** Something happened just now. */
  readonly note: () => void;
  /** Run it; there is work as long as it runs. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing happened for a while; rejects when the signal is aborted. */
  readonly quiet: (signal: AbortSignal) => Promise<void>;
};

/** So long nothing has to happen, in ms. */
export const quietAfter = 15_000;

export function createActivity(quietMs = quietAfter): Activity {
  let last = performance.now();
  let running = 0;
  const note = () => {
    last = performance.now();
  };
  return {
    note,
    during: async (work) => {
      running += 1;
      note();
      try {
        return await work();
      } finally {
        running -= 1;
        note();
      }
    },
    quiet: async (signal) => {
      for (;;) {
        const left = last + quietMs - performance.now();
        if (left <= 0 && running === 0) return;
        await setTimeout(Math.max(left, quietMs / 10), undefined, { signal, ref: false });
      }
    },
  };
}
