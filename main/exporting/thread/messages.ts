import type { UnsaidError } from "../../../shared/contract/error.ts";
import type { ExportFormat, ExportProgress, ExportReport } from "../../../shared/contract/exports.ts";
import type { HistoryPlace } from "../../archive/history/step-log.ts";
import type { Wants } from "../export-document.ts";
import type { ExportOrder } from "../export-order.ts";
import type { FilePages } from "../folder/file-list.ts";
import type { NamedRecords } from "../named-records.ts";
import type { Written } from "../write-formats.ts";
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
export type Begin =
  | { readonly do: "begin"; readonly archive: ThreadArchive; readonly order: ExportOrder }
  | { readonly do: "take"; readonly slice: TableSlice };

export type ToExporter = Begin | { readonly do: "export" } | { readonly do: "cancel" };

export type FromExporter =
  | { readonly begun: string }
  | { readonly progress: Omit<ExportProgress, "export"> }
  | { readonly report: ExportReport }
  | { readonly failed: UnsaidError };

/** A transcript that was written, and whether the file as received, what was done to it and its earlier texts were loaded too. */
export type Noted = Required<Omit<Wants, "blocks">> & { readonly id: string };

export type ToWriter =
  | Begin
  /** `folder`: where the export stands until it gets its name. `share`: what this thread has to make. */
  | {
      readonly do: "write";
      readonly folder: string;
      readonly exported: Date;
      readonly share: readonly ExportFormat[];
    }
  /** What another thread, which has nothing more to write, wrote. */
  | { readonly do: "take-files"; readonly pages: FilePages };

export type FromWriter =
  | { readonly writing: readonly [done: number, total: number] }
  | { readonly noted: readonly Noted[] }
  | { readonly named: NamedRecords }
  | { readonly written: Written; readonly pages: FilePages }
  | { readonly failed: UnsaidError };
