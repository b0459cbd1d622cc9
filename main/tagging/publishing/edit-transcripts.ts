import type { Change } from "../../../shared/records/change.ts";
import type { PublicationStatus } from "../../../shared/records/publication.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { editRecords, type RecordEdit } from "../../archive/changes/changes.ts";
import { sourceOf } from "../../archive/changes/workspace.ts";
import type { Slices } from "../../runtime/slices.ts";
import { type Refused, sortByStep } from "./sort-by-step.ts";

/** When, by whom and why a step of publication is taken; `at` in UTC. */
export type StepBy = { readonly at: string; readonly who?: string | undefined; readonly why?: string | undefined };

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
  { at, who, why }: StepBy,
): Slices<Edited> {
  const { staying, moving, refused } = sortByStep(tables, ids, status);
  const source = sourceOf(tables);
  const changes = yield* editRecords(source, "transcripts", staying, edit);
  if (status === undefined) return { changes, refused };
  const step = {
    status,
    at,
    ...(who === undefined ? {} : { who }),
    ...(why === undefined || why === "" ? {} : { why }),
  };
  if (status !== "published") {
    const moved = moving.map(({ id }) => id);
    changes.push(...(yield* editRecords(source, "transcripts", moved, withStep(edit, step))));
    return { changes, refused };
  }
  // Each has a text of its own.
  for (const { id, text: version } of moving) {
    const { set, ...rest } = withStep(edit, { ...step, version });
    const own = { ...rest, set: { ...set, "publication.version": version } };
    changes.push(...(yield* editRecords(source, "transcripts", [id], own)));
  }
  return { changes, refused };
}

function withStep(edit: RecordEdit, step: { readonly [field: string]: string }): RecordEdit {
  return { ...edit, add: { ...edit.add, "publication.steps": [step] } };
}
