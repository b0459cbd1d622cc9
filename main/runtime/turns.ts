/** Work that must not overlap, one piece after the other in the order asked. */
export type Turns = {
  /** What a piece rejects with is its own affair: the next is done all the same. */
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether nothing is under way or waiting. */
  readonly areFree: () => boolean;
};

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    take: (work) => {
      open += 1;
      const turn = last.then(work).finally(() => {
        open -= 1;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    areFree: () => open === 0,
  };
}
