import { z } from "zod";
import { type IdKind, idLetters } from "./id-letters.ts";

/** A letter and a UUIDv7 (RFC 9562): never a counter, sorts by time of making, safe as an XML name and in a table. */
export function idSchema(kind: IdKind) {
  const uuid7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  return z.string().regex(new RegExp(`^${idLetters[kind]}${uuid7}$`), `not the id of a ${kind}`);
}

export const archiveId = idSchema("archive");
export const backupId = idSchema("backup");
export const collectionId = idSchema("collection");
export const exportId = idSchema("export");
export const importId = idSchema("import");
export const passageId = idSchema("passage");
export const personId = idSchema("person");
export const profileId = idSchema("profile");
export const rereadId = idSchema("reread");
export const sectionId = idSchema("section");
export const settingId = idSchema("setting");
export const stepId = idSchema("step");
export const topicId = idSchema("topic");
export const transcriptId = idSchema("transcript");
export const writerId = idSchema("writer");

/** A SHA-256 in lower-case hexadecimal: the name of an original, a text or a reading. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "not a SHA-256");

/** An instant in UTC, ISO 8601 with milliseconds, as `Date#toISOString` writes it. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "not an instant");
