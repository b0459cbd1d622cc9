import type { z } from "zod";
import { archiveSettingsSchema } from "./archive-settings.ts";
import type { RecordKind } from "./change.ts";
import { collectionSchema } from "./collection.ts";
import { passageSchema } from "./passage.ts";
import { personSchema } from "./person.ts";
import { profileRecordSchema } from "./profile.ts";
import { sectionSchema } from "./section.ts";
import { topicSchema } from "./topic.ts";
import { transcriptSchema } from "./transcript.ts";

/** The schema of each table's records. Loose: what a newer version added is kept. */
export const recordSchemas = {
  transcripts: transcriptSchema,
  persons: personSchema,
  topics: topicSchema,
  sections: sectionSchema,
  collections: collectionSchema,
  passages: passageSchema,
  profiles: profileRecordSchema,
  settings: archiveSettingsSchema,
} as const satisfies Record<RecordKind, z.ZodType>;

export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

/** All records of an archive by id. */
export type Tables = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> };
