import { z } from "zod";
import { importId, instant, sha256, stepId, writerId } from "./id.ts";

/** The kinds of record the archive holds; the names of its tables in `archive.json`. */
export const recordKinds = [
  "transcripts",
  "persons",
  "topics",
  "sections",
  "collections",
  "passages",
  "profiles",
  "settings",
] as const;

export const recordKind = z.enum(recordKinds);

export type RecordKind = z.infer<typeof recordKind>;

/**
 * Any JSON. What these schemas are asked about was parsed from JSON, so it is nothing else: `z.json()` would look at each
 * value once more, and that takes longer than all the rest of an undo.
 */
const jsonValue = z.custom<z.core.util.JSONType>((value) => value !== undefined);

/** A scalar's old and new value; an absent side means that the field is not there. */
export const fieldChange = z.object({ from: jsonValue.optional(), to: jsonValue.optional() });

const members = z.record(z.string(), z.array(jsonValue));

/**
 * What changed and no more. `change` holds for every record in `ids`: scalars in `set` (a dotted name reaches one level
 * down: `publication.status`), members of sets in `add` and `remove`. Only ids for which it is true are listed: a tag
 * that was there already is not in `add`, so undo never takes away what the step did not bring.
 */
export const changeSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("create"), on: recordKind, record: z.looseObject({ id: z.string() }) }),
  z.object({ do: z.literal("delete"), on: recordKind, record: z.looseObject({ id: z.string() }) }),
  z.object({
    do: z.literal("change"),
    on: recordKind,
    ids: z.array(z.string()),
    set: z.record(z.string(), fieldChange).optional(),
    add: members.optional(),
    remove: members.optional(),
  }),
  /**
   * The records are not there afterwards, whether they were or not. `purged`: the sum of the change (as JSON) that stood
   * here before, of which a later purge erased what concerns them.
   */
  z.object({ do: z.literal("purge"), on: recordKind, ids: z.array(z.string()), purged: sha256.optional() }),
]);

export type Change = z.infer<typeof changeSchema>;

export const deedCode = z.enum([
  "create-archive",
  "import",
  "tag",
  "refuse",
  "describe",
  "publish",
  "rename",
  "merge",
  "unmerge",
  "split",
  "move",
  "describe-term",
  "delete-term",
  "import-terms",
  "settings",
  "profile",
  "collection",
  "reread",
  "passage",
  "correct",
  "trash",
  "restore",
  "empty-trash",
  "purge",
  "join",
  "undo",
  "redo",
]);

const mergedTerms = z.object({ from: z.array(z.string()), into: z.string() });

export type MergedTerms = z.infer<typeof mergedTerms>;

/** What a step did, for people: a closed code for the sentence, and what the sentence needs. */
export const deedSchema = z.looseObject({
  code: deedCode,
  /** Of an undo or redo: the deed that was taken back or done again. */
  of: deedCode.optional(),
  /** How many transcripts it touched. */
  count: z.int().nonnegative(),
  /** Labels and titles named in the sentence, at most a few. */
  names: z.array(z.string()),
  /** Of a merge or its taking apart: what went, or came back, and what stands or stood in its place. */
  merged: mergedTerms.optional(),
  /** Of many merges in one step, in the place of `merged`: their changes come one merge after the other, its deletions last. */
  merges: z.array(mergedTerms).optional(),
  /** Why, in the words of whoever did it. */
  reason: z.string().optional(),
});

export type Deed = z.infer<typeof deedSchema>;

/** What a purge did to the history before it. */
export const purgeSchema = z.looseObject({
  /** Tells the purges of an archive apart. */
  key: z.string(),
  /** Why; it is kept. */
  reason: z.string(),
  /** The batches that were written anew, and their sums since. */
  rewrote: z.array(z.object({ batch: z.int().positive(), sha256 })),
  /** The files that were erased, as paths inside the archive's folder. */
  files: z.array(z.string()),
});

export type Purge = z.infer<typeof purgeSchema>;

/** Both sides of a join had changed one thing, each to something else. Values are absent where the field or record is. */
export const clashSchema = z.looseObject({
  on: recordKind,
  id: z.string(),
  /** Absent where it is about the whole record: one side deleted it, the other one changed it. */
  field: z.string().optional(),
  before: jsonValue.optional(),
  here: jsonValue.optional(),
  there: jsonValue.optional(),
  /** Whose stands; `here` is the archive in whose history it is told. */
  kept: z.enum(["here", "there"]),
});

export type Clash = z.infer<typeof clashSchema>;

/** Another copy of the archive that was brought together with this one. */
export const joinSchema = z.looseObject({
  /** The last batch of that copy's history, and its sum. */
  batch: z.int().positive(),
  sha256,
  clashes: z.array(clashSchema),
});

export type Join = z.infer<typeof joinSchema>;

/** One durable, reversible step of the history: one line of a batch. */
export const stepSchema = z.looseObject({
  id: stepId,
  at: instant,
  writer: writerId,
  /** A name from the settings; it proves nothing. */
  who: z.string().optional(),
  deed: deedSchema,
  /** Several steps that are one act of the user (a long import), undone together. */
  group: importId.optional(),
  undoes: stepId.optional(),
  redoes: stepId.optional(),
  purge: purgeSchema.optional(),
  join: joinSchema.optional(),
  changes: z.array(changeSchema),
});

export type Step = z.infer<typeof stepSchema>;
