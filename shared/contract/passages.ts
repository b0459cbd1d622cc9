import { z } from "zod";
import { passageId, stepId, transcriptId } from "../records/id.ts";
import { passageSchema } from "../records/passage.ts";
import { personSchema } from "../records/person.ts";
import { topicSchema } from "../records/topic.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { personReference, topicReference } from "./terms.ts";

/** A paragraph's number, and UTF-16 units into its text. */
const point = z.object({ n: z.int().positive(), at: z.int().nonnegative() });

/** Where a passage is to stand: a stretch of the text proper, or words that stand in the text once. */
export const passageTarget = z.union([
  z.object({ from: point, to: point }),
  z.object({ quote: z.string().trim().min(1, "A passage needs words.").max(100_000) }),
]);

export type PassageTarget = z.infer<typeof passageTarget>;

const note = z.string().trim().max(100_000);
const reason = oneLine.min(1, "Say why it is withheld.").max(200);

/** What is said of a passage; `null` takes it away. */
export const passageEdit = z.object({
  addTopics: z.array(topicReference).optional(),
  removeTopics: z.array(topicReference).optional(),
  addPersons: z.array(personReference).optional(),
  removePersons: z.array(personReference).optional(),
  note: note.nullable().optional(),
  withheld: reason.nullable().optional(),
});

export type PassageEdit = z.infer<typeof passageEdit>;

const made = z.object({ id: passageId, step: stepId.optional() });

/** `anchored`: at its own words. `moved`: the text was corrected and other words are there. `orphan`: its place was lost. */
export const placedPassage = z.object({
  passage: passageSchema,
  state: z.enum(["anchored", "moved", "orphan"]),
  /** What of it is seen in each paragraph, in UTF-16 units of its text. */
  seen: z.array(z.object({ n: z.int(), from: z.int(), to: z.int() })),
});

export type PlacedPassage = z.infer<typeof placedPassage>;

export const passagesContract = {
  /** Those of a transcript in the order of its text, orphans last, with the terms that they name. */
  list: method(
    () => z.object({ transcript: transcriptId }),
    () => z.object({ passages: z.array(placedPassage), topics: z.array(topicSchema), persons: z.array(personSchema) }),
  ),
  /** One undoable step, as each of these. */
  add: method(
    () => z.object({ transcript: transcriptId, target: passageTarget, edit: passageEdit }),
    () => made,
  ),
  edit: method(
    () => z.object({ id: passageId, edit: passageEdit }),
    () => made,
  ),
  /** Put it where the target is, an orphan too; without one it is said to be right as it stands, with the words that are there now. */
  place: method(
    () => z.object({ id: passageId, target: passageTarget.optional() }),
    () => made,
  ),
  remove: method(
    () => z.object({ id: passageId }),
    () => made,
  ),
};
