import { type ExportFormat, exportFormats } from "../../../shared/contract/exports.ts";
import { type FactSets, type Facts, hasFacts, hashFacts } from "./facts.ts";

/** What one format is to say of one record: a hash for each set of facts. */
export type SetHashes = { readonly [set: string]: string };

/** What was written of one record. */
export type LedgerEntry = {
  readonly title: string;
  readonly formats: { readonly [F in ExportFormat]?: SetHashes };
};

/** As `SetHashes`, the names in a list that records share and the hashes in one text: of many records this is kept of all. */
export type Due = { readonly sets: readonly string[]; readonly hashes: string };

/** What each format is to hold, by the ids of the records. */
export type Ledger = {
  readonly note: (format: ExportFormat, id: string, title: string, sets: FactSets) => void;
  /** As a report has it. */
  readonly take: (id: string, entry: LedgerEntry) => void;
  readonly titleOf: (id: string) => string | undefined;
  /** What a format is to say of a record; the same object each time. */
  readonly due: (format: ExportFormat, id: string) => Due | undefined;
  readonly ids: () => Iterable<string>;
  /** In the order in which they came, each made when it is its turn. */
  readonly entries: () => Iterable<readonly [id: string, entry: LedgerEntry]>;
};

type Kept = { readonly title: string; readonly formats: { [F in ExportFormat]?: Due } };

export function createLedger(): Ledger {
  const kept = new Map<string, Kept>();
  const lists = new Map<string, readonly string[]>();
  // Sets that several formats share are hashed once.
  const known = new WeakMap<Facts, string>();

  function hashOnce(facts: Facts): string {
    const hash = known.get(facts) ?? hashFacts(facts);
    known.set(facts, hash);
    return hash;
  }

  function keep(format: ExportFormat, id: string, title: string, hashes: SetHashes): void {
    const { title: first, formats } = kept.get(id) ?? { title, formats: {} };
    const before = formats[format];
    const all = { ...(before ? allHashes(before) : {}), ...hashes };
    const names = Object.keys(all);
    const key = names.join("\n");
    const sets = lists.get(key) ?? names;
    lists.set(key, sets);
    formats[format] = { sets, hashes: Object.values(all).map(packed).join("") };
    kept.set(id, { title: first, formats });
  }

  return {
    note: (format, id, title, sets) => keep(format, id, title, hashSets(sets, hashOnce)),
    take: (id, { title, formats }) => {
      for (const [format, hashes] of entriesOf(formats)) keep(format, id, title, hashes);
    },
    titleOf: (id) => kept.get(id)?.title,
    due: (format, id) => kept.get(id)?.formats[format],
    ids: () => kept.keys(),
    entries: function* () {
      for (const [id, { title, formats }] of kept) yield [id, { title, formats: hashesByFormat(formats) }];
    },
  };
}

export function hashSets(sets: FactSets, hash = hashFacts): SetHashes {
  const given = Object.entries(sets).filter(([, facts]) => hasFacts(facts));
  return Object.fromEntries(given.map(([set, facts]) => [set, hash(facts)]));
}

/** The hash that is due of a set; undefined where the record is to have no such set. */
export function dueHash(due: Due, set: string): string | undefined {
  const index = due.sets.indexOf(set);
  return index < 0 ? undefined : hashAt(due, index);
}

const hashBytes = 16;
const isHash = /^[0-9a-f]{32}$/;

/** A character a byte; of what is no hash, as a damaged report may have it, what no facts have. */
function packed(hash: string): string {
  return isHash.test(hash) ? Buffer.from(hash, "hex").toString("latin1") : "\0".repeat(hashBytes);
}

function hashAt({ hashes }: Due, index: number): string {
  return Buffer.from(hashes.slice(index * hashBytes, (index + 1) * hashBytes), "latin1").toString("hex");
}

export function allHashes(due: Due): SetHashes {
  return Object.fromEntries(due.sets.map((set, index) => [set, hashAt(due, index)]));
}

function hashesByFormat(formats: Kept["formats"]): LedgerEntry["formats"] {
  const all: { [F in ExportFormat]?: SetHashes } = {};
  for (const [format, due] of entriesOf(formats)) all[format] = allHashes(due);
  return all;
}

function entriesOf<T>(formats: { readonly [F in ExportFormat]?: T }): readonly (readonly [ExportFormat, T])[] {
  return exportFormats.flatMap((format) => {
    const its = formats[format];
    return its === undefined ? [] : [[format, its] as const];
  });
}
