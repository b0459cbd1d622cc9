import { exportFormats } from "../../../shared/contract/export-formats.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { type FactSets, type Facts, hasFacts, hashFacts } from "./facts.ts";
import { createHashPool } from "./hash-pool.ts";

/** What one format is to say of one record: a hash for each set of facts. */
export type SetHashes = { readonly [set: string]: string };

/** What was written of one record. */
export type LedgerEntry = {
  readonly title: string;
  readonly formats: { readonly [F in ExportFormat]?: SetHashes };
};

/** What one format is to say of one record, by numbers: those of what was seen of it can be noted in little memory. */
export type Due = {
  /** Which of the records it is. */
  readonly record: number;
  /** The names in a list that records share. */
  readonly sets: readonly string[];
  /** The number of the hash of the first set; those of the others follow. */
  readonly first: number;
};

/** What each format is to hold, by the ids of the records. */
export type Ledger = {
  readonly note: (format: ExportFormat, id: string, title: string, sets: FactSets) => void;
  /** As a report has it. */
  readonly take: (id: string, entry: LedgerEntry) => void;
  readonly titleOf: (id: string) => string | undefined;
  /** What a format is to say of a record. */
  readonly due: (format: ExportFormat, id: string) => Due | undefined;
  readonly hash: (number: number) => string;
  readonly ids: () => Iterable<string>;
  /** In the order in which they came, each made when it is its turn. */
  readonly entries: () => Iterable<readonly [id: string, entry: LedgerEntry]>;
  /** All numbers are below these. */
  readonly counts: () => { readonly records: number; readonly hashes: number };
};

/** By the numbers of the records. */
type Kept = { readonly sets: (readonly string[])[]; readonly first: number[] };

export function createLedger(): Ledger {
  const numbers = new Map<string, number>();
  const titles: string[] = [];
  const kept = new Map<ExportFormat, Kept>();
  const pool = createHashPool();
  const lists = new Map<string, readonly string[]>();
  // Sets that several formats share are hashed once.
  const known = new WeakMap<Facts, string>();

  function hashOnce(facts: Facts): string {
    const hash = known.get(facts) ?? hashFacts(facts);
    known.set(facts, hash);
    return hash;
  }

  function numberOf(id: string, title: string): number {
    const number = numbers.get(id);
    if (number !== undefined) return number;
    titles.push(title);
    numbers.set(id, titles.length - 1);
    return titles.length - 1;
  }

  function keptOf(format: ExportFormat): Kept {
    const its = kept.get(format) ?? { sets: [], first: [] };
    kept.set(format, its);
    return its;
  }

  /** What was noted before is noted again beside it. */
  function keep(format: ExportFormat, id: string, title: string, hashes: SetHashes): void {
    const record = numberOf(id, title);
    const before = dueOf(format, record);
    const all = { ...(before ? allHashes(pool.at, before) : {}), ...hashes };
    const names = Object.keys(all);
    const key = names.join("\n");
    const sets = lists.get(key) ?? names;
    lists.set(key, sets);
    const { sets: setsOf, first } = keptOf(format);
    setsOf[record] = sets;
    first[record] = pool.count();
    for (const hash of Object.values(all)) pool.add(hash);
  }

  function dueOf(format: ExportFormat, record: number): Due | undefined {
    const its = kept.get(format);
    const sets = its?.sets[record];
    const first = its?.first[record];
    return sets === undefined || first === undefined ? undefined : { record, sets, first };
  }

  function entryOf(record: number): LedgerEntry {
    const formats: { [F in ExportFormat]?: SetHashes } = {};
    for (const format of exportFormats) {
      const due = dueOf(format, record);
      if (due) formats[format] = allHashes(pool.at, due);
    }
    return { title: titles[record] ?? "", formats };
  }

  return {
    note: (format, id, title, sets) => keep(format, id, title, hashSets(sets, hashOnce)),
    take: (id, { title, formats }) => {
      for (const format of exportFormats) {
        const hashes = formats[format];
        if (hashes) keep(format, id, title, hashes);
      }
    },
    titleOf: (id) => titles[numbers.get(id) ?? titles.length],
    due: (format, id) => {
      const record = numbers.get(id);
      return record === undefined ? undefined : dueOf(format, record);
    },
    hash: pool.at,
    ids: () => numbers.keys(),
    entries: function* () {
      for (const [id, record] of numbers) yield [id, entryOf(record)];
    },
    counts: () => ({ records: titles.length, hashes: pool.count() }),
  };
}

export function hashSets(sets: FactSets, hash = hashFacts): SetHashes {
  const given = Object.entries(sets).filter(([, facts]) => hasFacts(facts));
  return Object.fromEntries(given.map(([set, facts]) => [set, hash(facts)]));
}

export function allHashes(hash: Ledger["hash"], { sets, first }: Due): SetHashes {
  return Object.fromEntries(sets.map((set, index) => [set, hash(first + index)]));
}
