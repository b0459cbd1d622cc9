import { LecternError } from "../../shared/contract/error.ts";
import type { MergeTake } from "../../shared/contract/vocabulary.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Tables } from "../../shared/records/record.ts";
import { editRecords } from "../archive/changes/changes.ts";
import { sourceOf } from "../archive/changes/workspace.ts";
import type { Slices } from "../runtime/slices.ts";
import type { EditPlan } from "./plan-edit.ts";
import type { TermKind } from "./term-record.ts";
import type { MergedRecord } from "./terms/merge-choice.ts";
import { mergePersonRecords } from "./terms/merge-person-records.ts";
import { mergeTopicRecords } from "./terms/merge-topic-records.ts";
import { moveUses } from "./terms/move-uses.ts";
import { narrowerOf } from "./terms/topic-tree.ts";

export type MergePlan = EditPlan &
  Pick<MergedRecord, "choices" | "variants" | "identifiers"> & { readonly narrower: number };

/**
 * Put one term in the place of others: whatever names one of `from` names `into`, which gets their labels as variants; then
 * they are deleted. In slices. What `into` had it keeps, unless `take` says whose it is to be. `not-found`, `bad-request`.
 */
export function* planMerge(
  tables: Tables,
  kind: TermKind,
  from: readonly string[],
  into: string,
  take: MergeTake = {},
): Slices<MergePlan> {
  const gone = new Set(from);
  if (gone.has(into)) {
    throw new LecternError(
      "bad-request",
      toSay("A {kind, select, topics {topic} other {person}} cannot be merged into itself. Nothing was changed.", {
        kind,
      }),
    );
  }
  const merged =
    kind === "topics"
      ? mergeTopicRecords(tables, [...gone], into, take)
      : mergePersonRecords(tables, [...gone], into, take);
  const source = sourceOf(tables);
  const narrower = kind === "topics" ? yield* narrowerOf(tables, gone, into) : [];
  return {
    names: [...merged.goneLabels.slice(0, 4), merged.keptLabel],
    choices: merged.choices,
    variants: merged.variants,
    identifiers: merged.identifiers,
    narrower: narrower.length,
    changes: [
      ...(yield* editRecords(source, kind, [into], merged.edit)),
      ...(yield* editRecords(source, "topics", narrower, { set: { broader: into } })),
      ...(yield* moveUses(tables, kind, { from: gone, into })),
      ...[...gone].flatMap((id) => {
        const record = tables[kind].get(id);
        return record === undefined ? [] : [{ do: "delete", on: kind, record } as const];
      }),
    ],
  };
}
