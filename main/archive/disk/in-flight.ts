/** Beyond what Node's threads do at the same time, more in flight only cost memory. */
const limit = 16;

/** Do the work for every item, several in flight; answers in the order of the items. */
export async function mapInFlight<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += limit) {
    results.push(...(await Promise.all(items.slice(from, from + limit).map(work))));
  }
  return results;
}
