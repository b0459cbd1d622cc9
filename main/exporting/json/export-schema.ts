import { z } from "zod";
import { readingSchema } from "../../../shared/reading/reading.ts";
import { archiveId, instant } from "../../../shared/records/id.ts";
import { pastEventSchema } from "../../../shared/records/past-event.ts";
import { recordSchemas } from "../../../shared/records/record.ts";

export const exportFormatName = "lectern-export";
export const exportFormatVersion = 1;

/** The first line of the file: what it is and where it comes from. */
export const exportHeadSchema = z.looseObject({
  format: z.literal(exportFormatName),
  version: z.literal(exportFormatVersion),
  archive: z.looseObject({ id: archiveId, name: z.string() }),
  /** Instant, UTC. */
  exported: instant,
  withoutNotes: z.boolean().optional().meta({
    description: "Internal notes on transcripts, persons and passages were left out. Absent where they are there.",
  }),
});

export type ExportHead = z.infer<typeof exportHeadSchema>;

/** A transcript with all that it stands on. */
export const exportedTranscriptSchema = z.looseObject({
  record: recordSchemas.transcripts,
  text: z.string().meta({ description: "The decoded page, whole. The SHA-256 of its UTF-8 is record.text." }),
  reading: readingSchema,
  events: z.array(pastEventSchema).optional().meta({
    description: "What was done to the transcript, oldest first.",
  }),
  original: z.string().optional().meta({
    contentEncoding: "base64",
    description: "The file as received. Absent where its bytes are the text in UTF-8. Its SHA-256 is record.original.",
  }),
  earlier: z.array(z.string()).optional().meta({
    description:
      "The texts that it had before, whole: those that record.revisions and passages name, by the SHA-256 of their UTF-8. Absent where there are none.",
  }),
});

export type ExportedTranscript = z.infer<typeof exportedTranscriptSchema>;

/** The lists of the file, in their order, and what stands in each. */
export const exportLists = {
  transcripts: exportedTranscriptSchema,
  persons: recordSchemas.persons,
  topics: recordSchemas.topics,
  sections: recordSchemas.sections,
  collections: recordSchemas.collections,
  passages: recordSchemas.passages,
  profiles: recordSchemas.profiles,
} as const;

export type ExportListName = keyof typeof exportLists;

export const exportListNames = [
  "transcripts",
  "persons",
  "topics",
  "sections",
  "collections",
  "passages",
  "profiles",
] as const satisfies readonly ExportListName[];

export type ExportItem<L extends ExportListName> = z.infer<(typeof exportLists)[L]>;

/** `lectern.json`. */
export const lecternExportSchema = exportHeadSchema.extend({
  transcripts: z.array(exportLists.transcripts),
  persons: z.array(exportLists.persons),
  topics: z.array(exportLists.topics),
  sections: z.array(exportLists.sections),
  collections: z.array(exportLists.collections),
  passages: z.array(exportLists.passages),
  /** Earlier exports have none. */
  profiles: z.array(exportLists.profiles).optional(),
});

export type LecternExport = z.infer<typeof lecternExportSchema>;

/** A line of `lectern.jsonl`: the head first, then items. */
export const exportLineSchema = z.union([
  exportHeadSchema,
  z.looseObject({ list: z.literal("transcripts"), item: exportLists.transcripts }),
  z.looseObject({ list: z.literal("persons"), item: exportLists.persons }),
  z.looseObject({ list: z.literal("topics"), item: exportLists.topics }),
  z.looseObject({ list: z.literal("sections"), item: exportLists.sections }),
  z.looseObject({ list: z.literal("collections"), item: exportLists.collections }),
  z.looseObject({ list: z.literal("passages"), item: exportLists.passages }),
  z.looseObject({ list: z.literal("profiles"), item: exportLists.profiles }),
]);

export type ExportLine = z.infer<typeof exportLineSchema>;
