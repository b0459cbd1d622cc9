import type { ExportFormat, ExportProof } from "../../../shared/contract/exports.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportOrder } from "../export-order.ts";
import type { ExportSource } from "../export-source.ts";
import type { WrittenFiles } from "../folder/written-file.ts";
import { createLoader } from "../load-document.ts";
import type { NamedRecords } from "../named-records.ts";
import type { Pace } from "../pace.ts";
import type { ExportedFiles } from "./exported-files.ts";
import { createLedger, type LedgerEntry } from "./ledger.ts";
import type { TakeFacts } from "./proof-reader.ts";
import { loadReaders } from "./proof-readers.ts";
import { prove } from "./prove.ts";

/** What goes out, noted while it is written. */
export type ProofNotes = {
  readonly noteTranscript: (document: ExportDocument) => Promise<void>;
  readonly noteNamed: (named: NamedRecords) => Promise<void>;
};

/** Reads it back when all is written. */
export type ProofKeeper = ProofNotes & {
  /** What each format is to hold; whole once all was proven. */
  readonly entries: () => ListedEntries;
  readonly prove: (proving: Proving) => Promise<ExportProof>;
};

/** Records in the order in which they came. */
export type ListedEntries = Iterable<readonly [id: string, entry: LedgerEntry]>;

export type Proving = {
  readonly folder: string;
  readonly written: WrittenFiles;
  readonly onProgress: (done: number, total: number) => void;
};

/** How the files of an export are read. */
type FilesIn = (folder: string) => ExportedFiles;

/** All that any reader wants of a transcript. */
const wants = { blocks: true, original: true, events: true, earlier: true };

export async function openProofKeeper(
  source: ExportSource,
  order: ExportOrder,
  pace: Pace,
  filesIn: FilesIn,
): Promise<ProofKeeper> {
  const readers = await loadReaders(order.formats);
  const ledger = createLedger();
  const load = createLoader(source, order);

  async function explain(format: ExportFormat, id: string) {
    const document = source.tables.transcripts.has(id) ? await load(id, wants) : undefined;
    if (!document || "reason" in document) return undefined;
    return readers.get(format)?.expectTranscript(document, source.tables, pace, source.archive);
  }

  return {
    noteTranscript: async (document) => {
      const { id, title } = document.record;
      for (const [format, reader] of readers) {
        const sets = await reader.expectTranscript(document, source.tables, pace, source.archive);
        ledger.note(format, id, title, sets);
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
    prove: async ({ folder, written, onProgress }) =>
      prove({
        written,
        onProgress,
        files: filesIn(folder),
        ledger,
        readers,
        pace,
        explain,
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
