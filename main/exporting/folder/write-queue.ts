/** Work that goes on behind, so many pieces at a time. */
export type WriteQueue = {
  /** Resolves when there is room for more; rejects with the first failure of what was added before. */
  readonly add: (work: () => Promise<void>) => Promise<void>;
  /** Resolves when all is done; rejects with the first failure. */
  readonly drain: () => Promise<void>;
  /** Resolves when nothing runs any more, failed or not. */
  readonly settle: () => Promise<void>;
};

export function createWriteQueue(limit: number): WriteQueue {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];

  async function run(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      failures.push(error);
    }
  }

  async function room(most: number) {
    while (running.size > most) await Promise.race(running);
    if (failures.length > 0) throw failures[0];
  }

  return {
    add: async (work) => {
      await room(limit - 1);
      const piece: Promise<void> = run(work).finally(() => running.delete(piece));
      running.add(piece);
    },
    drain: () => room(0),
    settle: async () => {
      await Promise.all(running);
    },
  };
}
