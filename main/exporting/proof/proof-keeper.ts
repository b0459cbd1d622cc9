import type { ExportFormat, ExportProof } from "../../../shared/contract/exports.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportSource } from "../export-source.ts";
import type { Staging } from "../folder/staging.ts";
import type { NamedRecords } from "../named-records.ts";
import type { Pace } from "../pace.ts";
import { createLedger, type LedgerEntry } from "./ledger.ts";
import type { TakeFacts } from "./proof-reader.ts";
import { loadReaders } from "./proof-readers.ts";
import { prove } from "./prove.ts";

/** Notes what goes out while it is written, and reads it back when all is. */
export type ProofKeeper = {
  readonly noteTranscript: (document: ExportDocument) => Promise<void>;
  readonly noteNamed: (named: NamedRecords) => Promise<void>;
  readonly entries: () => ReadonlyMap<string, LedgerEntry>;
  readonly prove: (proving: Proving) => Promise<ExportProof>;
};

export type Proving = {
  readonly staging: Staging;
  readonly onProgress: (done: number, total: number) => void;
  /** A transcript, loaded anew; undefined where it cannot be. */
  readonly load: (id: string) => Promise<ExportDocument | undefined>;
};

export async function openProofKeeper(
  source: ExportSource,
  formats: Iterable<ExportFormat>,
  pace: Pace,
): Promise<ProofKeeper> {
  const readers = await loadReaders(formats);
  const ledger = createLedger();

  async function explain(format: ExportFormat, id: string, load: Proving["load"]) {
    const document = source.tables.transcripts.has(id) ? await load(id) : undefined;
    return document && readers.get(format)?.expectTranscript(document, source.tables, pace);
  }

  return {
    noteTranscript: async (document) => {
      const { id, title } = document.record;
      for (const [format, reader] of readers) {
        ledger.note(format, id, title, await reader.expectTranscript(document, source.tables, pace));
        await pace();
      }
    },
    noteNamed: async (named) => {
      const titles = namesOf(named);
      for (const [format, reader] of readers) {
        const note: TakeFacts = (id, sets) => ledger.note(format, id, titles.get(id) ?? "", sets);
        await reader.expectNamed(named, note, pace);
      }
    },
    entries: ledger.entries,
    prove: async ({ staging, onProgress, load }) =>
      prove({
        folder: staging.folder,
        written: await staging.written(),
        entries: ledger.entries(),
        readers,
        pace,
        onProgress,
        explain: (format, id) => explain(format, id, load),
      }),
  };
}

/** What people call each record. */
function namesOf(named: NamedRecords): ReadonlyMap<string, string> {
  return new Map([
    ...named.persons.map(({ id, name }) => [id, name.full] as const),
    ...named.topics.map(({ id, label }) => [id, label] as const),
    ...named.sections.map(({ id, label }) => [id, label] as const),
    ...named.collections.map(({ id, name }) => [id, name] as const),
    ...named.passages.map(({ id, exact }) => [id, exact] as const),
    ...named.profiles.map(({ id, name }) => [id, name] as const),
  ]);
}
