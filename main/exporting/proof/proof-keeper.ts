import type { ExportFormat, ExportProof } from "../../../shared/contract/exports.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportOrder } from "../export-order.ts";
import type { ExportSource } from "../export-source.ts";
import { type FilePages, filesInPages } from "../folder/file-list.ts";
import { createLoader } from "../load-document.ts";
import type { NamedRecords } from "../named-records.ts";
import type { Pace } from "../pace.ts";
import { type ExportedFiles, exportedFilesIn } from "./exported-files.ts";
import { createLedger, type LedgerEntry } from "./ledger.ts";
import type { TakeFacts } from "./proof-reader.ts";
import { loadReaders } from "./proof-readers.ts";
import { prove } from "./prove.ts";

/** Notes what goes out while it is written, and reads it back when all is. */
export type ProofKeeper = {
  readonly noteTranscript: (document: ExportDocument) => Promise<void>;
  readonly noteNamed: (named: NamedRecords) => Promise<void>;
  /** What each format is to hold; whole once all was proven. */
  readonly entries: () => ListedEntries;
  readonly prove: (proving: Proving) => Promise<ExportProof>;
  readonly close: () => Promise<void>;
};

/** Records in the order in which they came; some at a time, as they may come from another thread. */
export type ListedEntries = AsyncIterable<readonly (readonly [id: string, entry: LedgerEntry])[]>;

export type Proving = {
  readonly folder: string;
  readonly written: FilePages;
  readonly onProgress: (done: number, total: number) => void;
};

export type OpenProofKeeper = (source: ExportSource, order: ExportOrder, pace: Pace) => Promise<ProofKeeper>;

/** How the files of an export are read. */
type FilesIn = (folder: string) => ExportedFiles;

/** All that any reader wants of a transcript. */
const wants = { blocks: true, original: true, events: true, earlier: true };

export async function openProofKeeper(
  source: ExportSource,
  order: ExportOrder,
  pace: Pace,
  filesIn: FilesIn = exportedFilesIn,
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
    entries: async function* () {
      for (const entry of ledger.entries()) yield [entry];
    },
    prove: async ({ folder, written, onProgress }) =>
      prove({
        written: filesInPages(written),
        onProgress,
        files: filesIn(folder),
        ledger,
        readers,
        pace,
        explain,
      }),
    close: async () => {},
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
