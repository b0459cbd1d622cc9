import type { UnsaidError } from "../../../shared/contract/error.ts";
import type { ExportProgress, ExportProof, ExportReport } from "../../../shared/contract/exports.ts";
import type { HistoryPlace } from "../../archive/history/step-log.ts";
import type { Wants } from "../export-document.ts";
import type { ExportOrder } from "../export-order.ts";
import type { FilePages } from "../folder/file-list.ts";
import type { NamedRecords } from "../named-records.ts";
import type { LedgerEntry } from "../proof/ledger.ts";
import type { TableSlice } from "./table-slices.ts";

/** What is told of an archive, whose records come piece by piece. */
export type ThreadArchive = {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** How many transcripts it has, without those in its trash. */
  readonly total: number;
  /** Up to where its history goes. */
  readonly history: HistoryPlace;
};

/** First the order, then all records, then what the thread is to do. */
type Begin =
  | { readonly do: "begin"; readonly archive: ThreadArchive; readonly order: ExportOrder }
  | { readonly do: "take"; readonly slice: TableSlice };

export type ToWriter = Begin | { readonly do: "write" } | { readonly do: "cancel" };

export type FromWriter =
  | { readonly begun: string }
  | { readonly progress: Omit<ExportProgress, "export"> }
  | { readonly report: ExportReport }
  | { readonly failed: UnsaidError };

/** A transcript that was written, and whether the file as received, what was done to it and its earlier texts were loaded too. */
export type Noted = Required<Omit<Wants, "blocks">> & { readonly id: string };

export type ToProver =
  | Begin
  | { readonly do: "note"; readonly written: readonly Noted[] }
  | { readonly do: "name"; readonly named: NamedRecords }
  | { readonly do: "prove"; readonly folder: string; readonly written: FilePages }
  /** The next of the records that were proven. */
  | { readonly do: "list" };

export type FromProver =
  | { readonly proving: readonly [done: number, total: number] }
  | { readonly proof: ExportProof }
  /** None when all were listed. */
  | { readonly listed: readonly (readonly [id: string, entry: LedgerEntry])[] }
  | { readonly failed: UnsaidError };
