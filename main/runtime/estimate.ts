/** How long work will go on, from how it went so far. */
export type Estimate = {
  /** Work begins anew. */
  readonly begin: () => void;
  /** Seconds; undefined as long as there is no ground to say. */
  readonly left: (done: number, total: number) => number | undefined;
};

/** Nothing is said earlier: the first files wait for threads to start. Milliseconds, and pieces of work. */
const ground = { time: 3_000, pieces: 20 } as const;

export function createEstimate(now: () => number = () => performance.now()): Estimate {
  let began = now();
  return {
    begin: () => {
      began = now();
    },
    left: (done, total) => {
      const elapsed = now() - began;
      if (done < ground.pieces || elapsed < ground.time || total <= done) return undefined;
      return Math.ceil((((total - done) / done) * elapsed) / 1_000);
    },
  };
}
