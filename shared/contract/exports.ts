import { z } from "zod";
import { exportId } from "../records/id.ts";
import { exportFormats } from "./export-formats.ts";
import { selectionSchema } from "./finding.ts";
import { method } from "./method.ts";
import { placeId } from "./places.ts";
import { sentence } from "./sentence.ts";

export const exportFormat = z.enum(exportFormats);

export type ExportFormat = z.infer<typeof exportFormat>;

export const remarkKinds = ["changed", "left-out"] as const;

export type RemarkKind = (typeof remarkKinds)[number];

/** What one format could not carry as it is of a transcript, or why it has nothing of it; the other formats have it. */
export const keptRemarkSchema = z.object({
  format: exportFormat,
  id: z.string(),
  title: z.string(),
  kind: z.enum(remarkKinds),
  text: z.string(),
});

export const remarkSchema = keptRemarkSchema.extend({ text: sentence });

export type Remark = z.infer<typeof remarkSchema>;

/** Something in an export that is not what the archive has, or not what was written. */
export const keptDifferenceSchema = z.object({
  /** The format, or else the file, that it is in. */
  format: exportFormat.optional(),
  file: z.string().optional(),
  /** The record that it is about. */
  id: z.string().optional(),
  /** A sentence. */
  what: z.string(),
});

export const exportDifferenceSchema = keptDifferenceSchema.extend({ what: sentence });

export type ExportDifference = z.infer<typeof exportDifferenceSchema>;

/** What came of reading an export back. As its report has it: in English. */
export const keptProofSchema = z.object({
  /** How many files were read again and have the sums that they were written with. */
  files: z.int().nonnegative(),
  /** How many records were read back from each format. */
  readBack: z.partialRecord(exportFormat, z.int().nonnegative()),
  /** How many there are; the first of them are listed. */
  differences: z.int().nonnegative(),
  listed: z.array(keptDifferenceSchema),
});

export const exportProofSchema = keptProofSchema.extend({ listed: z.array(exportDifferenceSchema) });

export type ExportProof = z.infer<typeof exportProofSchema>;

export const keptLeftOutSchema = z.object({
  id: z.string(),
  title: z.string(),
  reason: z.string(),
  /** Why it was held back; absent when it could not be exported. */
  kind: z.enum(["embargoed", "withdrawn"]).optional(),
});

const leftOutSchema = keptLeftOutSchema.extend({ reason: sentence });

export const exportReportSchema = z.object({
  /** For reading only: the folder, or the zip, that was made. */
  folder: z.string(),
  /** How long the zip is; absent for a folder. */
  zipBytes: z.int().nonnegative().optional(),
  transcripts: z.int().nonnegative(),
  /** Of those, how many went without some words that are withheld, and without their originals. */
  redacted: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  proof: exportProofSchema,
  /** Transcripts that could not be expressed or were held back, and why. */
  leftOut: z.array(leftOutSchema),
  remarks: z.array(remarkSchema),
});

export type ExportReport = z.infer<typeof exportReportSchema>;

/** How far an export has come: transcripts written, records read back, files of a zip unpacked again. */
export const exportProgressSchema = z.object({
  export: exportId,
  stage: z.enum(["writing", "proving", "packing"]),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
});

export type ExportProgress = z.infer<typeof exportProgressSchema>;

export const exportsContract = {
  /** What would go out; those that are held back are counted apart. */
  plan: method(
    () => z.object({ selection: selectionSchema }),
    () =>
      z.object({
        transcripts: z.int().nonnegative(),
        embargoed: z.int().nonnegative(),
        withdrawn: z.int().nonnegative(),
        /** Of those that would go out, drafts and others on their way to be published. */
        unpublished: z.int().nonnegative(),
        /** Internal notes on them, their passages and the persons that they name. */
        notes: z.int().nonnegative(),
        /** In those that would go out, from which size and time are estimated. */
        words: z.int().nonnegative(),
      }),
  ),
  /** Write beside, rename when whole. Progress comes as `exports.progress`, under the id given here. */
  run: method(
    () =>
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
        /** One zip instead of a folder. */
        zip: z.boolean().optional(),
      }),
    () => exportReportSchema,
  ),
  cancel: method(
    () => z.object({ export: exportId }),
    () => z.object({}),
  ),
  /** Open the report of a finished export that is a folder, as people read it. Only where the capability `openFiles` is true. */
  openReport: method(
    () => z.object({ export: exportId }),
    () => z.object({}),
  ),
  /** Show the folder or the zip of a finished export in the system's file manager. Only where the capability `openFiles` is true. */
  reveal: method(
    () => z.object({ export: exportId }),
    () => z.object({}),
  ),
};
