import { z } from "zod";
import { importId, instant, personId, sha256, topicId, transcriptId } from "./id.ts";
import { pastEventSchema } from "./past-event.ts";
import { personRole } from "./person.ts";
import { publicationSchema } from "./publication.ts";

export const transcriptPerson = z.object({ person: personId, role: personRole });

export type TranscriptPerson = z.infer<typeof transcriptPerson>;

/** Who a label printed in the text stands for. */
export const speakerSchema = z.looseObject({
  /** The label as printed (`President of Russia Vladimir Putin`). */
  label: z.string(),
  person: personId.optional(),
  /** The name in the label, where it is still to be asked whose it is; a warning `person-unsure` says so too. */
  name: z.string().optional(),
  /** A role without a name (`question`, `chair`, `response`): nobody's person. */
  anonymous: z.boolean().optional(),
  turns: z.int().nonnegative(),
});

export type Speaker = z.infer<typeof speakerSchema>;

/** Bytes in the encoding `is` that a program read as `readAs` and saved so; WHATWG or IANA names. */
export const misreadSchema = z.object({ readAs: z.string(), is: z.string() });

export type Misread = z.infer<typeof misreadSchema>;

/** Something the reader wants a person to look at. `line` counts from 1 in the text. */
export const warningSchema = z.looseObject({
  code: z.string(),
  line: z.int().positive().optional(),
  text: z.string().optional(),
  /** How garbled letters would be repaired, the last misreading first, and what `text` would then be. */
  repair: z.object({ steps: z.array(misreadSchema), after: z.string() }).optional(),
});

export type Warning = z.infer<typeof warningSchema>;

/** A correction of the text, or a return to an earlier revision: `text` took the place of `before`, both in `texts/`. */
export const revisionSchema = z.looseObject({
  at: instant,
  who: z.string().optional(),
  why: z.string(),
  before: sha256,
  text: sha256,
});

export type Revision = z.infer<typeof revisionSchema>;

/** One catalogued document: description, tags, publication, and the text it stands on. */
export const transcriptSchema = z.looseObject({
  id: transcriptId,
  title: z.string(),
  summary: z.string().optional(),
  /** EDTF (https://www.loc.gov/standards/datetime/), a day where the source states one. */
  date: z.string().optional(),
  /** Local time `HH:MM`; its zone is mostly unknown, so it is never turned into UTC. */
  time: z.string().optional(),
  zone: z.string().optional(),
  place: z.string().optional(),
  /** Places it is about, as printed. A set. */
  geography: z.array(z.string()),
  eventType: z.string().optional(),
  /** BCP 47 */
  language: z.string().optional(),
  reference: z.string().optional(),
  series: z.string().optional(),
  provenance: z.string().optional(),
  rights: z.string().optional(),
  access: z.string().optional(),
  notes: z.string().optional(),
  source: z.looseObject({
    /** The file name as received, without its folder. */
    file: z.string(),
    url: z.string().optional(),
    imported: instant,
    import: importId,
    encoding: z.string(),
    /** The misreadings of earlier programs that a person had Lectern undo. */
    repaired: z.array(misreadSchema).optional(),
    format: z.string(),
    layout: z.string(),
    /** The folders that the file lay in, as far as they were dropped with it; `/` between them. */
    folder: z.string().optional(),
    /** Of the rules that it was read by, and the name of the profile if one was used. */
    reader: z.int().positive().optional(),
    profile: z.string().optional(),
    /** A person wanted it to be read without any. */
    withoutProfile: z.boolean().optional(),
    /** What a person said of its lines and labels (`page-correction.ts`): it is heeded whenever it is read again. */
    told: z.looseObject({}).optional(),
  }),
  /** The file as received, in `originals/`. */
  original: sha256,
  /** The current text revision, in `texts/`; its reading is beside it in `readings/`. */
  text: sha256,
  /** How it came to that text, oldest first; absent while it is as received. A set. */
  revisions: z.array(revisionSchema).optional(),
  extent: z.looseObject({ words: z.int().nonnegative(), turns: z.int().nonnegative() }),
  speakers: z.array(speakerSchema),
  /** What was done to it before it came into this archive from another one's export, oldest first. */
  past: z.array(pastEventSchema).optional(),
  /** A set of (person, role). */
  persons: z.array(transcriptPerson),
  /** A set. */
  topics: z.array(topicId),
  publication: publicationSchema,
  /** Topics and persons that somebody refused when they were suggested: ids, maybe of terms that are gone by now. A set. */
  refused: z.array(z.union([topicId, personId])).optional(),
  /** Fields that a person put there; a later, better reader leaves them alone. A set of field names. */
  decided: z.array(z.string()),
  warnings: z.array(warningSchema),
  /** Set while it lies in the trash; `at` is when it was put there. One value, so that putting and restoring is one change. */
  trashed: z.looseObject({ at: instant }).optional(),
});

export type Transcript = z.infer<typeof transcriptSchema>;

/** What lies in the trash is in no list, count, suggestion or export. */
export function isInTrash({ trashed }: Pick<Transcript, "trashed">): boolean {
  return trashed !== undefined;
}
