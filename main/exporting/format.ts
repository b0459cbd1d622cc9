import type { RemarkKind } from "../../shared/contract/exports.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { ExportDocument, Wants } from "./export-document.ts";
import type { ExportSource } from "./export-source.ts";
import type { FormatStaging } from "./folder/staging.ts";
import type { NamedRecords } from "./named-records.ts";
import type { Pace } from "./pace.ts";

export type ExportContext = {
  /** No texts and originals: these come with each document, without what is withheld of them. */
  readonly source: Pick<ExportSource, "archive" | "tables" | "total">;
  readonly staging: FormatStaging;
  readonly exported: Date;
  /** Who exports. */
  readonly who?: string;
  /** Internal notes go too; without them, documents and named records come without. */
  readonly hasNotes: boolean;
  /** To be called between two pieces of work that may be many. */
  readonly pace: Pace;
  /** What goes out, but for those whose files turn out to be damaged. */
  readonly ids: readonly string[];
  /** Tell the report what this format changed of a transcript, or why it has nothing of it. */
  readonly remark: (record: Pick<Transcript, "id" | "title">, kind: RemarkKind, text: string) => void;
};

/** One format on its way to disk. */
export type FormatWriter = {
  readonly add: (document: ExportDocument) => Promise<void>;
  /** Write what can only come last; the records that the transcripts added name. */
  readonly finish: (named: NamedRecords) => Promise<void>;
};

/** A way out: a file or a folder below the export's own. To add one, add it to the list in `formats.ts`. */
export type Format = {
  /** What has to be loaded of each transcript for it. */
  readonly wants: Wants;
  readonly begin: (context: ExportContext) => Promise<FormatWriter>;
};
