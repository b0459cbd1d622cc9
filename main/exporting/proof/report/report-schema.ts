import { z } from "zod";
import {
  exportFormat,
  keptLeftOutSchema,
  keptProofSchema,
  keptRemarkSchema,
} from "../../../../shared/contract/exports.ts";
import { archiveId, instant, sha256 } from "../../../../shared/records/id.ts";

export const reportFormatName = "lectern-export-report";
export const reportFormatVersion = 1;

export const reportNames = { json: "report.json", page: "REPORT.html", sums: "SHA256SUMS" } as const;

/** What an export says of itself, without its lists. */
export const reportHeadSchema = z.object({
  format: z.literal(reportFormatName),
  version: z.literal(reportFormatVersion),
  /** The version of the program. */
  lectern: z.string(),
  archive: z.object({ id: archiveId, name: z.string() }),
  exported: instant,
  /** A name from the settings; it proves nothing. */
  who: z.string().optional(),
  query: z.string().optional(),
  formats: z.array(exportFormat),
  transcripts: z.int().nonnegative(),
  /** How many of them go without the words of passages that are withheld. */
  redacted: z.int().nonnegative(),
  leftOut: z.array(keptLeftOutSchema),
  /** What a format could not carry as it is. */
  remarks: z.array(keptRemarkSchema),
  proof: keptProofSchema,
});

export type ReportHead = z.infer<typeof reportHeadSchema>;

const setHashes = z.record(z.string(), z.string());

/** `report.json`. */
export const reportSchema = reportHeadSchema.extend({
  files: z.array(z.object({ path: z.string(), bytes: z.int().nonnegative(), sha256 })),
  /** What each format holds of each record: a hash for each set of facts (`main/exporting/proof/facts.ts`). */
  records: z.array(z.object({ id: z.string(), title: z.string(), formats: z.partialRecord(exportFormat, setHashes) })),
});

export type Report = z.infer<typeof reportSchema>;
