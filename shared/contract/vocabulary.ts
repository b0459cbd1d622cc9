import { z } from "zod";
import { instant, stepId, transcriptId } from "../records/id.ts";
import { nameOrder } from "../records/person.ts";
import { selectionSchema } from "./finding.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";

export const termLabel = oneLine
  .min(1, "A name is empty.")
  .max(500, "A name may have 500 characters; this one is longer.");

/** Why somebody did it; kept in the history. */
const reason = oneLine.max(1_000).optional();

const many = 10_000;

/** Transcripts that change, or would: how many, and the first 100 of them by title. */
const effect = {
  changed: z.int().nonnegative(),
  transcripts: z.array(z.object({ id: transcriptId, title: z.string() })),
};

const namedTerm = z.object({ id: z.string(), label: z.string() });

export type NamedTerm = z.infer<typeof namedTerm>;

const usedTerm = namedTerm.extend({ uses: z.int().nonnegative() });

export const identifier = z.object({ scheme: z.string(), value: z.string() });

const done = z.object({ step: stepId.optional(), changed: z.int().nonnegative() });

/** What is wrong with a field, in a sentence to stand beside it. */
export const fieldProblem = z.object({
  /** `label`, `variants.2`, `identifiers.0`, … */
  field: z.string(),
  message: z.string(),
  /** The other term that is known by that label: the two may be one. */
  term: z.string().optional(),
});

export type FieldProblem = z.infer<typeof fieldProblem>;

/** As typed: whether a value will do is answered by field, so that nothing but its size is refused here. */
const typed = z.string().max(100_000);

/** Absent: as it is. `null` takes a value away; a list takes the place of the list. */
export const topicFields = z
  .object({
    label: typed,
    variants: z.array(typed).max(many),
    broader: z.string().max(100).nullable(),
    related: z.array(z.string().max(100)).max(many),
    scopeNote: typed.nullable(),
  })
  .partial();

export type TopicFields = z.output<typeof topicFields>;

export const personFields = z
  .object({
    kind: z.enum(["person", "body"]),
    name: z.object({
      full: typed,
      family: typed.optional(),
      given: typed.optional(),
      order: nameOrder,
    }),
    variants: z.array(typed).max(many),
    roles: z.array(z.object({ title: typed, from: typed.optional(), to: typed.optional() })).max(many),
    identifiers: z.array(z.object({ scheme: typed, value: typed })).max(many),
    note: typed.nullable(),
  })
  .partial();

export type PersonFields = z.output<typeof personFields>;

/** What becomes of the uses of a term that is deleted: they go too, or another term takes them. */
const usesOf = (id: z.ZodString) =>
  z.discriminatedUnion("do", [z.object({ do: z.literal("remove") }), z.object({ do: z.literal("move"), to: id })]);

export type UsesChoice = z.output<ReturnType<typeof usesOf>>;

/** Of which of the merged terms each field is taken; absent: of the one that stays or, where it has none, of the first that has one. */
const takeOf = (id: z.ZodString) =>
  z
    .object({
      label: id,
      /** The note of a person, the scope note of a topic. `null`: none. */
      note: id.nullable(),
      /** Of topics alone. */
      broader: id.nullable(),
      /** Of persons alone: those that are kept; absent: all. */
      identifiers: z.array(identifier).max(many),
    })
    .partial();

export type MergeTake = z.output<ReturnType<typeof takeOf>>;

/** A term that went into another one, and can be taken out again. */
const mergedTerm = z.object({
  term: namedTerm,
  at: instant,
  who: z.string().optional(),
  reason: z.string().optional(),
  /** The step that merged them. */
  step: stepId,
});

export type MergedTerm = z.infer<typeof mergedTerm>;

/** The verbs that topics and persons have in common. */
export function vocabularyContract<Fields extends z.ZodType>(id: z.ZodString, fields: Fields) {
  const merge = z.object({
    from: z.union([id.transform((one) => [one]), z.array(id).min(1).max(many)]),
    into: id,
    take: takeOf(id).default({}),
    reason,
  });
  const merges = z
    .array(z.object({ from: z.array(id).min(1).max(many), into: id }))
    .min(1)
    .max(many);
  const unmerge = z.object({ term: id, from: id, reason });
  const removal = z.object({ ids: z.array(id).min(1).max(many), uses: usesOf(id).optional(), reason });
  const split = z.object({
    from: id,
    to: z.union([z.object({ id }), z.object({ label: termLabel })]),
    selection: selectionSchema,
    reason,
  });
  return {
    /** What is wrong with fields as they are typed; nothing is changed. Without `id`: of a term that is still to be made. */
    check: method(
      () => z.object({ id: id.optional(), set: fields }),
      () => z.object({ problems: z.array(fieldProblem) }),
    ),
    /**
     * Change fields of one term as one undoable step. A value that will not do: `bad-request`, with all of them as
     * `problems` in its details. A changed label stays as a variant.
     */
    edit: method(
      () => z.object({ id, set: fields, reason }),
      () => done,
    ),
    /** What merging would come to. */
    mergePlan: method(
      () => merge.omit({ reason: true }),
      () =>
        z.object({
          ...effect,
          into: usedTerm,
          from: z.array(usedTerm),
          /** Fields in which they differ: what there is to choose from, in words, and whose is taken (null: nobody's). */
          choices: z.array(
            z.object({
              field: z.enum(["label", "note", "broader"]),
              values: z.array(z.object({ term: z.string(), value: z.string() })),
              taken: z.string().nullable(),
            }),
          ),
          /** Variants that the one that stays gets. */
          variants: z.array(z.string()),
          identifiers: z.array(identifier),
          /** How many topics stand below it anew. */
          narrower: z.int().nonnegative(),
        }),
    ),
    /** Put `into` in the place of all of `from` everywhere and delete them, as one undoable step. */
    merge: method(
      () => merge,
      () => z.object({ step: stepId, changed: z.int().nonnegative() }),
    ),
    /** What merging many, each into a term of its own, would come to. */
    mergeManyPlan: method(
      () => z.object({ merges }),
      () => z.object(effect),
    ),
    /**
     * Many merges as one undoable step: each term is taken out again by itself. A term that is in two of them:
     * `bad-request`, nothing changed.
     */
    mergeMany: method(
      () => z.object({ merges, reason }),
      () => z.object({ step: stepId, changed: z.int().nonnegative() }),
    ),
    /** What went into this term and can be taken out again, latest first. */
    merges: method(
      () => z.object({ id }),
      () => z.object({ merges: z.array(mergedTerm) }),
    ),
    /** What taking a merged term out of `from` again would come to. What stands in the way: `conflict`. */
    unmergePlan: method(
      () => unmerge.omit({ reason: true }),
      () =>
        z.object({
          ...effect,
          merged: mergedTerm,
          /** Uses that came since and stay with the term that was merged into; the first 100. */
          added: z.object({ count: z.int().nonnegative(), transcripts: effect.transcripts }),
          /** Uses that were the merged term's and were removed since: they stay removed. */
          removed: z.int().nonnegative(),
          /** Variants that the term that was merged into loses. */
          variants: z.array(z.string()),
          /** What is to be known before, a sentence each: two terms of one label, what could not be brought back. */
          notes: z.array(z.string()),
        }),
    ),
    /** Bring a term back that was merged into `from`, with the uses that were its, as one undoable step. */
    unmerge: method(
      () => unmerge,
      () => z.object({ step: stepId, changed: z.int().nonnegative() }),
    ),
    /** What deleting would come to. */
    removePlan: method(
      () => removal.omit({ reason: true }),
      () => z.object({ ...effect, terms: z.array(usedTerm), narrower: z.int().nonnegative() }),
    ),
    /** Delete terms as one undoable step. Used ones without `uses`: `conflict`. What is narrower moves up. */
    remove: method(
      () => removal,
      () => done,
    ),
    /** What splitting would come to; `left`: transcripts that keep the term. */
    splitPlan: method(
      () => split.omit({ reason: true }),
      () => z.object({ ...effect, left: z.int().nonnegative() }),
    ),
    /** Give the uses in the chosen transcripts to another term, which is made where there is none of that label. */
    split: method(
      () => split,
      () => done.extend({ to: id }),
    ),
  };
}

/** All about a topic. */
export const topicDetails = z.object({
  id: z.string(),
  label: z.string(),
  variants: z.array(z.string()),
  scopeNote: z.string().optional(),
  uses: z.int().nonnegative(),
  /** From the top of the tree to the topic above it. */
  path: z.array(namedTerm),
  /** The first 1,000 by label. */
  narrower: z.array(usedTerm),
  related: z.array(namedTerm),
});

export type TopicDetails = z.infer<typeof topicDetails>;

/** All about a person. */
export const personDetails = z.object({
  id: z.string(),
  kind: z.enum(["person", "body"]),
  name: z.object({
    full: z.string(),
    family: z.string().optional(),
    given: z.string().optional(),
    order: nameOrder,
  }),
  /** With the script that each is written in (ISO 15924), where it is in one. */
  variants: z.array(z.object({ form: z.string(), script: z.string().optional() })),
  roles: z.array(z.object({ title: z.string(), from: z.string().optional(), to: z.string().optional() })),
  /** `url`: where it leads, of schemes that are known. */
  identifiers: z.array(identifier.extend({ url: z.string().optional() })),
  note: z.string().optional(),
  uses: z.int().nonnegative(),
});

export type PersonDetails = z.infer<typeof personDetails>;
