import { z } from "zod";
import { exportId } from "../records/id.ts";
import { selectionSchema } from "./finding.ts";
import { method } from "./method.ts";
import { placeId } from "./places.ts";

export const exportFormats = [
  "tei",
  "csv",
  "xlsx",
  "json",
  "jsonl",
  "ris",
  "csl",
  "biblatex",
  "html",
  "markdown",
  "skos",
  "vtt",
  "srt",
] as const;

export const exportFormat = z.enum(exportFormats);

export type ExportFormat = z.infer<typeof exportFormat>;

export const remarkKinds = ["changed", "left-out"] as const;

export type RemarkKind = (typeof remarkKinds)[number];

/** What one format could not carry as it is of a transcript, or why it has nothing of it; the other formats have it. */
export const remarkSchema = z.object({
  format: exportFormat,
  id: z.string(),
  title: z.string(),
  kind: z.enum(remarkKinds),
  text: z.string(),
});

export type Remark = z.infer<typeof remarkSchema>;

export const exportReportSchema = z.object({
  /** For reading only: the folder that was made. */
  folder: z.string(),
  transcripts: z.int().nonnegative(),
  /** Of those, how many went without some words that are withheld, and without their originals. */
  redacted: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Transcripts that could not be expressed or were held back, and why. */
  leftOut: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      reason: z.string(),
      /** Why it was held back; absent when it could not be exported. */
      kind: z.enum(["embargoed", "withdrawn"]).optional(),
    }),
  ),
  remarks: z.array(remarkSchema),
});

export type ExportReport = z.infer<typeof exportReportSchema>;

export const exportsContract = {
  /** What would go out; those that are held back are counted apart. */
  plan: method(
    z.object({ selection: selectionSchema }),
    z.object({
      transcripts: z.int().nonnegative(),
      embargoed: z.int().nonnegative(),
      withdrawn: z.int().nonnegative(),
      /** Internal notes on them, their passages and the persons that they name. */
      notes: z.int().nonnegative(),
    }),
  ),
  /** Write beside, rename when whole. Progress comes as `exports.progress`, under the id given here. */
  run: method(
    z.object({
      export: exportId,
      selection: selectionSchema,
      formats: z.array(exportFormat).min(1),
      place: placeId,
      /** Embargoed and withdrawn transcripts leave only when asked for by name. */
      withheld: z.boolean().default(false),
      /** Internal notes leave only when asked for by name, in the formats that carry them. */
      notes: z.boolean().optional(),
      /** The words of withheld passages, and the originals that have them: in JSON alone, for an archive of one's own. */
      withheldPassages: z.boolean().optional(),
    }),
    exportReportSchema,
  ),
  cancel: method(z.object({ export: exportId }), z.object({})),
};
