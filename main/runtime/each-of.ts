/**
 * Do `work` for every value, at most `limit` at a time, in their order of coming. After a failure nothing new is begun;
 * what is under way is waited for, then it rejects with the first failure.
 */
export async function eachOf<T>(
  values: AsyncIterable<T> | Iterable<T>,
  limit: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  // A race of those that run would leave something behind with each of them, every time: of one that takes long, more than what all the others come to.
  let onEnd = () => {};
  try {
    for await (const value of values) {
      const done: Promise<void> = work(value)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => {
          running.delete(done);
          onEnd();
        });
      running.add(done);
      if (running.size >= limit) {
        await new Promise<void>((resolve) => {
          onEnd = resolve;
        });
      }
      if (failures.length > 0) break;
    }
  } finally {
    await Promise.all(running);
  }
  if (failures.length > 0) throw failures[0];
}
