/** Lets long work on the main thread make way for others. */
export type Pacer = {
  /** Whether this slice has used its time. */
  readonly isSpent: () => boolean;
  /** Let others run, then start a new slice. */
  readonly rest: () => Promise<void>;
};

/** @param slice milliseconds that may be spent without a rest */
export function createPacer(slice = 5): Pacer {
  let began = performance.now();
  return {
    isSpent: () => performance.now() - began >= slice,
    rest: () =>
      new Promise((resolve) => {
        setImmediate(() => {
          began = performance.now();
          resolve();
        });
      }),
  };
}
