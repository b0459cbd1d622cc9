import { setTimeout } from "node:timers/promises";

/** Whether the user, or anything on their behalf, is at work. */
export type Activity = {
  /** Something happened just now. */
  readonly note: () => void;
  /** Run it; there is work as long as it runs. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves once nothing happened for a while; rejects when the signal is aborted. */
  readonly quiet: (signal: AbortSignal) => Promise<void>;
  /**
   * Resolves once nobody has waited for an answer for a moment: what nobody asked for goes on between what somebody does.
   * At the latest after a second, so that it comes to an end.
   */
  readonly lull: () => Promise<void>;
};

/** So long nothing has to happen, in ms. */
export const quietAfter = 15_000;

/** Between the keys of a word that is typed, and what a window tells of scrolling (`renderer/attention`), in ms. */
const lullMs = 800;
const longestWaitMs = 1_000;

export function createActivity(quietMs = quietAfter): Activity {
  let last = performance.now();
  let asked = Number.NEGATIVE_INFINITY;
  let running = 0;
  const note = () => {
    last = performance.now();
  };
  return {
    note,
    during: async (work) => {
      running += 1;
      asked = performance.now();
      note();
      try {
        return await work();
      } finally {
        running -= 1;
        asked = performance.now();
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
    lull: async () => {
      const latest = performance.now() + longestWaitMs;
      for (;;) {
        const now = performance.now();
        const left = Math.min(latest, running > 0 ? latest : asked + lullMs) - now;
        if (left <= 0) return;
        await setTimeout(Math.min(left, lullMs / 4), undefined, { ref: false });
      }
    },
  };
}
