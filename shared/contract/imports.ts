import { z } from "zod";
import { toldLine } from "../reading/page-correction.ts";
import { profileField, profileSchema, speakerRulesSchema } from "../reading/profile.ts";
import { projectSummary } from "../reading/project-summary.ts";
import { evidence, voiceSchema } from "../reading/reading.ts";
import { lineRole } from "../reading/role.ts";
import { unplacedSchema } from "../reading/unplaced.ts";
import { importId, stepId, transcriptId } from "../records/id.ts";
import { publicationStatus } from "../records/publication.ts";
import { warningSchema } from "../records/transcript.ts";
import { comparisonSchema } from "./comparison.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { nameDecisionSchema, printedName, reviewedNameSchema } from "./persons.ts";
import { placeId } from "./places.ts";
import { sentence } from "./sentence.ts";
import { verdicts } from "./verdicts.ts";

/** Within one import, from 0. */
const itemIndex = z.int().nonnegative();

export const verdictSchema = z.object({
  kind: z.enum(verdicts),
  /** Why, in the user's words; absent for `new`. */
  reason: sentence.optional(),
  /** No transcript by what its words are; it can be read, if somebody says that it is one (`asTranscript`). */
  isReadable: z.literal(true).optional(),
  /** The transcript it already is, or, once it is imported, has become. */
  transcript: transcriptId.optional(),
  /** Of what it is a version, or whose text it has: a transcript of the archive, or an earlier file of this import. */
  of: z.object({ transcript: transcriptId.optional(), item: itemIndex.optional(), title: z.string() }).optional(),
});

export type Verdict = z.infer<typeof verdictSchema>;

export const importItemSchema = z.object({
  item: itemIndex,
  /** The path below what was dropped. */
  name: z.string(),
  verdict: verdictSchema,
  chosen: z.boolean(),
  title: z.string().optional(),
  date: z.string().optional(),
  layout: z.string().optional(),
  /** The name of the profile that it was read with. */
  profile: z.string().optional(),
  /** How many fields the reader is not sure of. */
  doubts: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  /** What it is warned of: each code once; absent where there is none. */
  warned: z.array(z.string()).optional(),
  /** It is a project of a program for qualitative analysis. */
  project: projectSummary.optional(),
  /** What it holds that has no place here; absent where there is nothing of it. */
  unplaced: z.array(unplacedSchema).optional(),
  corrected: z.boolean(),
  /** Once it is imported: names in it that may be somebody's in the archive and were left open. */
  asked: z.array(z.string()).optional(),
});

export type ImportItem = z.infer<typeof importItemSchema>;

/** Fields that can be put right before the import. `null` takes a value away. */
const fieldsSchema = z
  .object({
    title: oneLine.min(1).max(10_000),
    summary: z.string().trim().max(100_000).nullable(),
    date: z.string().trim().max(100).nullable(),
    time: z.string().trim().max(20).nullable(),
    place: oneLine.max(500).nullable(),
    language: z.string().trim().max(100).nullable(),
    topics: z.array(oneLine.min(1).max(500)),
    persons: z.array(oneLine.min(1).max(500)),
    sections: z.array(oneLine.min(1).max(500)),
    status: publicationStatus,
    publicationDate: z.string().trim().max(100).nullable(),
  })
  .partial();

/** What a person put right of one file: fields, and what its lines and labels are. Each of these is given whole. */
export const correctionSchema = fieldsSchema.extend({
  lines: z.array(toldLine).max(10_000).optional(),
  speakers: speakerRulesSchema.optional(),
  /** No profile is to be looked for. */
  withoutProfile: z.boolean().optional(),
  /** Letters that an earlier program garbled are to be read as they were. */
  repairMojibake: z.boolean().optional(),
  /** It is a transcript, though its words look like none. */
  asTranscript: z.boolean().optional(),
});

export type Correction = z.infer<typeof correctionSchema>;

const text = evidence(z.string());

/** One file as the review sheet shows it. */
export const importPageSchema = z.object({
  item: importItemSchema,
  encoding: z.string().optional(),
  format: z.string().optional(),
  layout: z.string().optional(),
  fields: z.object({
    title: text.optional(),
    summary: text.optional(),
    date: text.optional(),
    time: text.optional(),
    place: text.optional(),
    language: text.optional(),
    geography: z.array(text),
    topics: z.array(text),
    persons: z.array(text),
    sections: z.array(text),
    status: evidence(publicationStatus).optional(),
    publicationDate: text.optional(),
  }),
  correction: correctionSchema,
  voices: z.array(voiceSchema.extend({ turns: z.int().nonnegative() })),
  lineCount: z.int().nonnegative(),
  lines: z.array(
    z.object({
      n: z.int().positive(),
      text: z.string(),
      role: lineRole,
      joins: z.int().positive().optional(),
      /** UTF-16 length of the label at the start of the line. */
      label: z.int().positive().optional(),
      /** The turn that starts here. */
      turn: z.int().positive().optional(),
    }),
  ),
  warnings: z.array(warningSchema),
});

export type ImportPage = z.infer<typeof importPageSchema>;

/**
 * Files that stand together in the list: those to look at, versions of others, those whose page names no title, then the rest
 * by how they were read, then those that stay out.
 */
const itemGroup = z.object({
  kind: z.enum([...verdicts, "to-look-at", "untitled"]),
  /** The profile or the layout that they were read with. */
  by: z.string().optional(),
  /** The row of the first one in the list. */
  start: itemIndex,
  count: z.int().positive(),
});

export type ItemGroup = z.infer<typeof itemGroup>;

/** What a profile makes of one file: the fields that it reads otherwise. */
export const profileEffect = z.object({
  item: itemIndex,
  name: z.string(),
  fields: z.array(
    z.object({
      field: z.enum([...profileField.options, "speakers"]),
      before: z.string().optional(),
      after: z.string().optional(),
    }),
  ),
});

export type ProfileEffect = z.infer<typeof profileEffect>;

/** What becomes of the folders that files lie in: nothing, a topic each, or one collection for all that is imported. */
export const folderUse = z.enum(["none", "topics", "collection"]);

export type FolderUse = z.infer<typeof folderUse>;

export const importStateSchema = z.object({
  import: importId,
  /** `cancelling`: what was written is being taken back. */
  phase: z.enum(["reading", "review", "writing", "cancelling", "done", "cancelled", "failed"]),
  /** While texts of the archive are looked through to know versions of them: once, when `cache/` was deleted. */
  preparing: z.object({ done: z.int().nonnegative(), total: z.int().positive() }).optional(),
  done: z.int().nonnegative(),
  /** 0 while files are still being gathered. */
  total: z.int().nonnegative(),
  verdicts: z.record(z.enum(verdicts), z.int().nonnegative()),
  /** New ones with doubts or warnings, and versions of others. */
  toLookAt: z.int().nonnegative(),
  /** New ones without a title: they would be called as their files are. */
  untitled: z.int().nonnegative(),
  chosen: z.int().nonnegative(),
  folders: folderUse,
  /** Nobody is asked: files of a watched folder. */
  unattended: z.boolean().optional(),
  /** Seconds until this phase ends, at the pace so far; absent while there is no ground to say. */
  left: z.int().nonnegative().optional(),
  /** When it is over. */
  report: z
    .object({
      imported: z.int().nonnegative(),
      failed: z.array(z.object({ name: z.string(), reason: sentence })),
      message: sentence,
      /** Taking it back takes all of the import back; absent when nothing was written. */
      step: stepId.optional(),
    })
    .optional(),
});

export type ImportState = z.infer<typeof importStateSchema>;

const one = z.object({ import: importId });

export const importsContract = {
  /** Read what stands at these places; nothing is imported yet. Progress comes as `imports.progress`. */
  begin: method(
    () => z.object({ places: z.array(placeId).min(1) }),
    () => one,
  ),
  state: method(
    () => one,
    () => importStateSchema,
  ),
  items: method(
    () =>
      one.extend({
        show: z.enum([...verdicts, "to-look-at", "untitled", "all"]).default("all"),
        /** Only files in whose name or title these words stand. */
        words: z.string().max(500).default(""),
        offset: itemIndex.default(0),
        limit: z.int().positive().max(1_000).default(200),
      }),
    () => z.object({ total: z.int().nonnegative(), items: z.array(importItemSchema), groups: z.array(itemGroup) }),
  ),
  /** What was read from one file, line by line. At most `limit` lines from `offset`. */
  page: method(
    () =>
      one.extend({
        item: itemIndex,
        offset: z.int().nonnegative().default(0),
        limit: z.int().positive().max(5_000).default(1_000),
      }),
    () => importPageSchema,
  ),
  treatFolders: method(
    () => one.extend({ folders: folderUse }),
    () => importStateSchema,
  ),
  /** What was done with each file and why, as text to be saved. */
  report: method(
    () => one,
    () => z.object({ text: z.string() }),
  ),
  /** How a version differs from what it is a version of; `not-found` for other files. */
  diff: method(
    () => one.extend({ item: itemIndex }),
    () => comparisonSchema,
  ),
  /** `all`: those that hold anything that is not there yet. */
  choose: method(
    () => one.extend({ items: z.union([z.array(itemIndex), z.literal("all")]), chosen: z.boolean() }),
    () => importStateSchema,
  ),
  correct: method(
    () => one.extend({ item: itemIndex, correction: correctionSchema }),
    () => importItemSchema,
  ),
  /** The same of many files; it counts as decided also where it was read so. */
  correctAll: method(
    () => one.extend({ items: z.array(itemIndex).max(100_000), correction: fieldsSchema }),
    () => importStateSchema,
  ),
  /** The profile that follows from what was put right of a file, to be kept as it is or changed first. */
  derive: method(
    () => one.extend({ item: itemIndex }),
    () => z.object({ profile: profileSchema }),
  ),
  /** What a profile would change in these files; those that it is not for, or reads the same, are left out. */
  compare: method(
    () => one.extend({ items: z.array(itemIndex).max(200), profile: profileSchema }),
    () => z.object({ effects: z.array(profileEffect) }),
  ),
  /** Read these files once more, by the profiles that the archive keeps now. */
  readAgain: method(
    () => one.extend({ items: z.array(itemIndex).max(200) }),
    () => importStateSchema,
  ),
  /** Names in one file that may be somebody's in the archive, to be asked about. */
  names: method(
    () => one.extend({ item: itemIndex }),
    () => z.object({ names: z.array(reviewedNameSchema) }),
  ),
  /** Who a printed name is, in every file of this import; without a decision it is open again. */
  nameAs: method(
    () => one.extend({ name: printedName, decision: nameDecisionSchema.optional() }),
    () => z.object({}),
  ),
  /** Import the chosen ones as one step. Resolves when all is on disk, or when it was cancelled: then nothing stays. */
  run: method(
    () => one,
    () => importStateSchema,
  ),
  /** Stop reading or writing. Answers at once; what this import wrote is then taken back (`cancelling`). */
  cancel: method(
    () => one,
    () => importStateSchema,
  ),
};
