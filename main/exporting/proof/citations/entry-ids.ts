import type { DueRecords } from "../proof-reader.ts";

/**
 * Entries are named by a key that ends as the id of their transcript does. Of several ids that end alike each is given once,
 * in the order in which they went out, as their entries stand in the file; a key that fits none is given back.
 */
export function createEntryIds(due: DueRecords): (key: string) => string {
  const waiting = new Map<string, string[]>();
  for (const id of [...due.keys()].reverse()) {
    const ids = waiting.get(endOf(id));
    if (ids) ids.push(id);
    else waiting.set(endOf(id), [id]);
  }
  return (key) => waiting.get(endOf(key))?.pop() ?? key;
}

function endOf(name: string): string {
  return name.slice(-6);
}
