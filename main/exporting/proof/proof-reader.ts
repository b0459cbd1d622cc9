import type { Tables } from "../../../shared/records/record.ts";
import type { ExportDocument } from "../export-document.ts";
import type { NamedRecords } from "../named-records.ts";
import type { Pace } from "../pace.ts";
import type { ExportedFiles } from "./exported-files.ts";
import type { FactSets } from "./facts.ts";
import type { SetHashes } from "./ledger.ts";

/** Hears what an export says of one record; of a record it may hear set after set. */
export type TakeFacts = (id: string, sets: FactSets) => void;

/** What a format is to hold, by the ids of the records, in the order in which they went out: for files that name none. */
export type DueRecords = {
  readonly keys: () => Iterable<string>;
  readonly entries: () => Iterable<readonly [id: string, hashes: SetHashes]>;
};

/** What an archive is called where somebody has to answer for a text. */
export type NamedArchive = { readonly id: string; readonly name: string };

/**
 * How one format is proven. What it is to hold is said from the archive's side, what it holds by a parser that the
 * writer does not use; neither may use what the writer is made of. To add one, list it in `proof-readers.ts`.
 */
export type ProofReader = {
  /** Of a transcript, as the archive has it and as far as the format carries it. */
  readonly expectTranscript: (
    document: ExportDocument,
    tables: Tables,
    pace: Pace,
    archive: NamedArchive,
  ) => Promise<FactSets>;
  /** Of the records that go out beside the transcripts. */
  readonly expectNamed: (named: NamedRecords, take: TakeFacts, pace: Pace) => Promise<void>;
  /** Throws `unreadable` where a file is not what such a format holds. */
  readonly read: (files: ExportedFiles, take: TakeFacts, pace: Pace, due: DueRecords) => Promise<void>;
};
