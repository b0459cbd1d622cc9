import { z } from "zod";
import { deedCode, deedSchema, recordKind } from "../records/change.ts";
import { instant, stepId, transcriptId } from "../records/id.ts";
import { method } from "./method.ts";

/** A place in the history; what comes from `next` or an event goes back unread. */
const cursor = z.string().regex(/^\d{12,}\.ndjson:\d{1,16}$/, "not a place in the history");

export const eventSchema = z.object({
  step: stepId,
  /** Where it is found again. */
  cursor,
  at: instant,
  who: z.string().optional(),
  /** Of an act of several steps (a long import): of all of them together. */
  deed: deedSchema,
  /** The title of the transcript, of a step on one whose deed does not name it. */
  about: z.string().optional(),
  /** It was taken back and not done again. */
  undone: z.boolean(),
  /** What can be done about it; absent where nothing can. */
  can: z.enum(["undo", "redo"]).optional(),
});

export type HistoryEvent = z.infer<typeof eventSchema>;

export const historyFilter = z.object({
  transcript: transcriptId.optional(),
  /** Part of the name, whatever its case. */
  who: z.string().max(200).default(""),
  /** None: all. */
  codes: z.array(deedCode).default([]),
  /** From this instant on. */
  from: instant.optional(),
  /** Before this instant. */
  to: instant.optional(),
  /**
   * Each word stands in who, in the names of the deed, or in titles, labels and values that the step was about. Of a step
   * of more than a megabyte only the former are looked at.
   */
  words: z.string().max(500).default(""),
});

export type HistoryFilter = z.output<typeof historyFilter>;

const named = z.object({ id: z.string(), name: z.string(), isGone: z.boolean() });

/** Values in words: labels in place of ids. */
export const fieldDetail = z.object({
  field: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
});

export type FieldDetail = z.infer<typeof fieldDetail>;

/** One thing that a step did to one or many records. */
export const changeDetail = z.object({
  do: z.enum(["create", "delete", "change", "purge"]),
  on: recordKind,
  count: z.int().positive(),
  /** The first 50. */
  records: z.array(named),
  fields: z.array(fieldDetail),
});

export type ChangeDetail = z.infer<typeof changeDetail>;

/** What keeps a step from being taken back; in the details of a `conflict`. */
export const conflictDetail = z.object({
  name: z.string(),
  /** Absent when it is about the whole record. */
  field: z.string().optional(),
  reason: z.enum(["changed", "deleted", "exists", "used", "emptied"]),
  /** What it is, and what the step left. */
  now: z.string().optional(),
  left: z.string().optional(),
});

export type ConflictDetail = z.infer<typeof conflictDetail>;

/**
 * What becomes of transcripts that a step made and that somebody worked on since: the step is not taken back, they go too
 * (doing it again brings them back with all that was done to them), or they stay and the others go.
 */
export const laterWork = z.enum(["refuse", "take", "keep"]);

export type LaterWork = z.infer<typeof laterWork>;

const outcome = z.object({
  /** The step that was taken back or done again; absent when there was none. */
  step: stepId.optional(),
  deed: deedSchema.optional(),
  changed: z.int().nonnegative(),
});

export const historyContract = {
  /** Take back this session's last step. A scalar changed since by another step is a `conflict`. */
  undo: method(
    () => z.object({}),
    () => outcome,
  ),
  redo: method(
    () => z.object({}),
    () => outcome,
  ),
  /** Take back the step named, or the newest that still stands, whoever made it and however long ago. */
  takeBack: method(
    () => z.object({ step: stepId.optional(), work: laterWork.default("refuse") }),
    () => outcome,
  ),
  /** Do a step again that was taken back. */
  doAgain: method(
    () => z.object({ step: stepId }),
    () => outcome,
  ),
  /**
   * Latest first, from the end or from `after` on. May answer with fewer than `limit`, even none, when looking takes long:
   * then `next` is set; without `next` the beginning was reached.
   */
  list: method(
    () =>
      z.object({
        filter: historyFilter.prefault({}),
        after: cursor.optional(),
        limit: z.int().positive().max(500).default(50),
      }),
    () => z.object({ events: z.array(eventSchema), next: cursor.optional() }),
  ),
  /** What one step (or act of several) changed. `more`: changes beyond those that are listed. */
  show: method(
    () => z.object({ step: stepId, cursor }),
    () => z.object({ changes: z.array(changeDetail), more: z.int().nonnegative() }),
  ),
};
