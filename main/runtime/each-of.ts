/** Do `work` for every value, at most `limit` at a time, in their order of coming. Rejects with the first failure. */
export async function eachOf<T>(
  values: AsyncIterable<T> | Iterable<T>,
  limit: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const value of values) {
    const done: Promise<void> = work(value).finally(() => running.delete(done));
    running.add(done);
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
}
