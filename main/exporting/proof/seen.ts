import type { Due } from "./ledger.ts";

/** What was read of one format: by the numbers of what is due, as an id that was read may be a piece of a whole file, which it would keep in memory. */
export type Seen = {
  readonly noteRecord: (due: Due) => void;
  /** Whether it is the first of that name. @param index of the set among those that are due; -1 where it is not */
  readonly noteSet: (due: Due, index: number, set: string) => boolean;
  readonly hasRecord: (due: Due) => boolean;
  /** The sets that are due and were not read; of a record that was not read the first, so that it is told once. */
  readonly missing: (due: Due) => readonly string[];
  /** How many records. */
  readonly records: () => number;
};

export function createSeen(counts: { readonly records: number; readonly hashes: number }): Seen {
  const records = new Uint8Array(counts.records);
  const sets = new Uint8Array(counts.hashes);
  /** Sets that are not due. */
  const others = new Set<string>();
  let count = 0;

  function noteOther({ record }: Due, set: string): boolean {
    const key = `${record} ${set}`;
    if (others.has(key)) return false;
    others.add(key);
    return true;
  }

  const hasRecord = ({ record }: Due) => records[record] === 1;

  return {
    noteRecord: (due) => {
      if (!hasRecord(due)) count += 1;
      records[due.record] = 1;
    },
    noteSet: (due, index, set) => {
      if (index < 0) return noteOther(due, set);
      const isFirst = sets[due.first + index] === 0;
      sets[due.first + index] = 1;
      return isFirst;
    },
    hasRecord,
    missing: (due) =>
      hasRecord(due) ? due.sets.filter((_, index) => sets[due.first + index] === 0) : due.sets.slice(0, 1),
    records: () => count,
  };
}
