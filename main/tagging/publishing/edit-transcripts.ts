import type { Change } from "../../../shared/records/change.ts";
import type { PublicationStatus } from "../../../shared/records/publication.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { editEach, editRecords, type RecordEdit } from "../../archive/changes/changes.ts";
import { sourceOf } from "../../archive/changes/workspace.ts";
import type { Slices } from "../../runtime/slices.ts";
import { publicationStep, type StepBy } from "./publication-step.ts";
import { type Refused, sortByStep } from "./sort-by-step.ts";

type Edited = { readonly changes: readonly Change[]; readonly refused: readonly Refused[] };

/**
 * An edit of transcripts as changes, in slices. Each one that takes a step of publication notes it, and with the step
 * `published` its present text as the version that was published. Those that may not take it stay as they are, whole.
 */
export function* editTranscripts(
  tables: Tables,
  ids: readonly string[],
  edit: RecordEdit,
  status: PublicationStatus | undefined,
  by: StepBy,
): Slices<Edited> {
  const { staying, moving, refused } = sortByStep(tables, ids, status);
  const source = sourceOf(tables);
  const changes = yield* editRecords(source, "transcripts", staying, edit);
  if (status === undefined) return { changes, refused };
  if (status !== "published") {
    const moved = moving.map(({ id }) => id);
    const taken = withStep(edit, publicationStep(status, by));
    changes.push(...(yield* editRecords(source, "transcripts", moved, taken)));
    return { changes, refused };
  }
  // Each has a text of its own.
  changes.push(...(yield* editEach(source, "transcripts", publishing(moving, edit, by))));
  return { changes, refused };
}

function* publishing(
  moving: readonly Transcript[],
  edit: RecordEdit,
  by: StepBy,
): Generator<readonly [id: string, edit: RecordEdit]> {
  for (const { id, text: version } of moving) {
    const { set, ...rest } = withStep(edit, publicationStep("published", by, version));
    yield [id, { ...rest, set: { ...set, "publication.version": version } }];
  }
}

function withStep(edit: RecordEdit, step: ReturnType<typeof publicationStep>): RecordEdit {
  return { ...edit, add: { ...edit.add, "publication.steps": [step] } };
}
