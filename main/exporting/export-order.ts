import type { ExportFormat } from "../../shared/contract/exports.ts";
import type { LeftOut } from "./withhold.ts";

/** What is to go out, how and where to. */
export type ExportOrder = {
  /** What goes out, in this order; see `withhold` for what should not. */
  readonly ids: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** A folder that is there; the export becomes a new folder in it. */
  readonly folder: string;
  /** Also the words of withheld passages. */
  readonly withheldPassages?: boolean;
  /** Also internal notes on transcripts, persons and passages, in the formats that carry them. */
  readonly notes?: boolean;
  /** What was held back before, for the report. */
  readonly leftOut?: readonly LeftOut[];
  /** For the report: who exports, and what was searched for. */
  readonly who?: string | undefined;
  readonly query?: string | undefined;
  /** One zip instead of a folder. */
  readonly zip?: boolean;
};
