import type { DatabaseSyncInstance } from "@photostructure/sqlite";

/** `count` records of `width` numbers; `length` of them from `first` on are words, 0 where there is none. */
type Contexts = {
  readonly numbers: Int32Array;
  readonly count: number;
  readonly width: number;
  readonly first: number;
  readonly length: number;
};

const collator = new Intl.Collator("en", { numeric: true });

/** The records by their words as people sort them, those that end sooner first; what is equal stays in its order. */
export function sortByContext(database: DatabaseSyncInstance, contexts: Contexts): Int32Array {
  const { numbers, count, width, first, length } = contexts;
  const rankOf = ranksOf(database, contexts);
  const ranks = new Int32Array(count * length);
  for (let n = 0; n < count; n++) {
    for (let m = 0; m < length; m++) ranks[n * length + m] = rankOf(Number(numbers[n * width + first + m]));
  }
  return Int32Array.from({ length: count }, (_, n) => n).sort((a, b) => {
    for (let m = 0; m < length; m++) {
      const difference = Number(ranks[a * length + m]) - Number(ranks[b * length + m]);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** The place of each word among those that occur. */
function ranksOf(database: DatabaseSyncInstance, { numbers, count, width, first, length }: Contexts) {
  const met = new Set<number>();
  for (let n = 0; n < count; n++) for (let m = 0; m < length; m++) met.add(Number(numbers[n * width + first + m]));
  met.delete(0);
  const read = database.prepare("SELECT word FROM word WHERE number = ?");
  read.setReturnArrays(true);
  const words = [...met].map((number) => ({ number, word: String(read.get(number)?.[0] ?? "") }));
  words.sort((a, b) => collator.compare(a.word, b.word) || a.number - b.number);
  const ranks = new Map(words.map(({ number }, rank) => [number, rank + 1]));
  return (number: number) => ranks.get(number) ?? 0;
}
