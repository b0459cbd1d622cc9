import { z } from "zod";
import { stepId } from "../records/id.ts";
import { personRole } from "../records/person.ts";
import { publicationStatus } from "../records/publication.ts";
import { selectionSchema } from "./finding.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { personReference, sectionReference, topicReference } from "./terms.ts";

const tagSets = z.object({
  topics: z.array(topicReference).default([]),
  sections: z.array(sectionReference).default([]),
  persons: z.array(z.object({ person: personReference, role: personRole })).default([]),
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
    notes: z.string().max(100_000).nullable(),
    status: publicationStatus,
    embargo: z.string().trim().max(100).nullable(),
    publicationDate: z.string().trim().max(100).nullable(),
  })
  .partial();

const noTags = { topics: [], sections: [], persons: [] };

export const tagEditSchema = z.object({
  selection: selectionSchema,
  add: tagSets.default(noTags),
  remove: tagSets.default(noTags),
  set: tagFields.default({}),
});

export type TagEdit = z.output<typeof tagEditSchema>;

const tally = z.object({ id: z.string(), label: z.string(), count: z.int().positive() });

export const tagsContract = {
  /** Change tags and fields of one or many transcripts, as one undoable step. Resolves when it is on disk. */
  apply: method(tagEditSchema, z.object({ step: stepId.optional(), changed: z.int().nonnegative() })),
  /** What the selected transcripts carry, with how many of them carry it. */
  summary: method(
    z.object({ selection: selectionSchema }),
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
