import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { type FactSets, hasFacts, hashFacts } from "./facts.ts";

/** What one format is to say of one record: a hash for each set of facts. */
export type SetHashes = { readonly [set: string]: string };

/** What was written of one record. */
export type LedgerEntry = {
  readonly title: string;
  readonly formats: { readonly [F in ExportFormat]?: SetHashes };
};

/** What each format is to hold, by the ids of the records: kept small, since it is kept of all of them. */
export type Ledger = {
  readonly note: (format: ExportFormat, id: string, title: string, sets: FactSets) => void;
  readonly entries: () => ReadonlyMap<string, LedgerEntry>;
};

export function createLedger(): Ledger {
  const entries = new Map<string, { readonly title: string; formats: { [F in ExportFormat]?: SetHashes } }>();
  return {
    note: (format, id, title, sets) => {
      const entry = entries.get(id) ?? { title, formats: {} };
      entry.formats[format] = { ...entry.formats[format], ...hashSets(sets) };
      entries.set(id, entry);
    },
    entries: () => entries,
  };
}

export function hashSets(sets: FactSets): SetHashes {
  const given = Object.entries(sets).filter(([, facts]) => hasFacts(facts));
  return Object.fromEntries(given.map(([set, facts]) => [set, hashFacts(facts)]));
}
