import { z } from "zod";
import { stepId, transcriptId } from "../records/id.ts";
import { personRole } from "../records/person.ts";
import { publicationStatus } from "../records/publication.ts";
import { selectionSchema } from "./finding.ts";
import { fieldDetail } from "./history.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { personReference, sectionReference, topicReference } from "./terms.ts";

const tagSets = z.object({
  topics: z.array(topicReference).default([]),
  sections: z.array(sectionReference).default([]),
  persons: z.array(z.object({ person: personReference, role: personRole })).default([]),
  /** Places it is about, as they are written. */
  geography: z.array(oneLine.min(1).max(500)).default([]),
});

/** Scalars; `null` takes the value away. */
const tagFields = z
  .object({
    title: oneLine.min(1).max(10_000),
    summary: z.string().trim().max(100_000).nullable(),
    date: z.string().trim().max(100).nullable(),
    time: z.string().trim().max(20).nullable(),
    place: oneLine.max(500).nullable(),
    language: z.string().trim().max(100).nullable(),
    zone: z.string().trim().max(100).nullable(),
    eventType: oneLine.max(500).nullable(),
    reference: oneLine.max(500).nullable(),
    series: oneLine.max(500).nullable(),
    provenance: z.string().trim().max(100_000).nullable(),
    rights: z.string().trim().max(100_000).nullable(),
    access: oneLine.max(500).nullable(),
    notes: z.string().max(100_000).nullable(),
    status: publicationStatus,
    embargo: z.string().trim().max(100).nullable(),
    publicationDate: z.string().trim().max(100).nullable(),
  })
  .partial();

/** Of an edit that adds, or takes away, nothing. */
export const noTags = { topics: [], sections: [], persons: [], geography: [] };

export const tagEditSchema = z.object({
  selection: selectionSchema,
  add: tagSets.default(noTags),
  remove: tagSets.default(noTags),
  set: tagFields.default({}),
  /** Why; kept in the history and with a step of publication. */
  reason: oneLine.max(1_000).optional(),
});

export type TagEdit = z.output<typeof tagEditSchema>;

const tally = z.object({ id: z.string(), label: z.string(), count: z.int().positive() });

/** Transcripts that may not take the step of publication that is asked for, the first 100 of them, each with a sentence. */
const refusals = z.object({
  count: z.int().nonnegative(),
  transcripts: z.array(z.object({ id: transcriptId, title: z.string(), reason: z.string() })),
});

export type Refusals = z.infer<typeof refusals>;

const editPlan = z.object({
  changed: z.int().nonnegative(),
  /** They are so already. */
  unchanged: z.int().nonnegative(),
  refused: refusals,
  /** Before and after, of the first 100 by title, in words. */
  transcripts: z.array(z.object({ id: transcriptId, title: z.string(), fields: z.array(fieldDetail) })),
  /** Labels of terms that would be made. */
  makes: z.array(z.string()),
});

export type TagEditPlan = z.infer<typeof editPlan>;

export const tagsContract = {
  /**
   * Change tags and fields of one or many transcripts, as one undoable step. Resolves when it is on disk. Those that would
   * leave out a step of publication stay as they are and are named; `bad-request` when it is all of them.
   */
  apply: method(
    () => tagEditSchema,
    /** `refused` is absent where none is. */
    () => z.object({ step: stepId.optional(), changed: z.int().nonnegative(), refused: refusals.optional() }),
  ),
  /** What an edit would come to; nothing is changed. */
  plan: method(
    () => tagEditSchema,
    () => editPlan,
  ),
  /** What the selected transcripts carry, with how many of them carry it. */
  summary: method(
    () => z.object({ selection: selectionSchema }),
    () =>
      z.object({
        count: z.int().nonnegative(),
        topics: z.array(tally),
        sections: z.array(tally),
        persons: z.array(tally.extend({ role: personRole })),
        statuses: z.array(z.object({ status: publicationStatus, count: z.int().positive() })),
        embargoes: z.array(z.object({ embargo: z.string(), count: z.int().positive() })),
      }),
  ),
};
