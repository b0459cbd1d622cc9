import { LecternError } from "../../../shared/contract/error.ts";
import type { UsesChoice } from "../../../shared/contract/vocabulary.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { editRecords } from "../../archive/changes/changes.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { sourceOf } from "../../archive/changes/workspace.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { EditPlan } from "../plan-edit.ts";
import { knownPerson, knownTopic, requireTerm, type TermKind } from "../term-record.ts";
import { moveUses } from "./move-uses.ts";
import { broaderWithout, narrowerOf } from "./topic-tree.ts";

export type RemovalPlan = EditPlan & { readonly narrower: number };

/**
 * Delete terms. What becomes of their uses has to be said where there are any, else `conflict` with how many; what stands
 * below them moves up. In slices. `not-found`, `bad-request`.
 */
export function* planRemoval(
  tables: Tables,
  kind: TermKind,
  ids: readonly string[],
  uses: UsesChoice | undefined,
): Slices<RemovalPlan> {
  const gone = new Set(ids);
  const labels = [...gone].map((id) => labelOf(tables, kind, id));
  const into = uses?.do === "move" ? uses.to : undefined;
  if (into !== undefined) checkTarget(tables, kind, gone, into);
  const moved = yield* moveUses(tables, kind, { from: gone, into, decides: into === undefined });
  const used = transcriptsIn(moved).size;
  if (used > 0 && uses === undefined) throw usedError(kind, labels, used);
  const narrower = kind === "topics" ? yield* narrowerOf(tables, gone) : [];
  return {
    names: labels.slice(0, 5),
    narrower: narrower.length,
    changes: [
      ...(yield* movedUp(tables, narrower, gone)),
      ...moved,
      ...[...gone].map((id): Change => ({ do: "delete", on: kind, record: requireTerm(tables, kind, id) })),
    ],
  };
}

function labelOf(tables: Tables, kind: TermKind, id: string): string {
  return kind === "topics"
    ? knownTopic(requireTerm(tables, "topics", id)).label
    : knownPerson(requireTerm(tables, "persons", id)).label;
}

function checkTarget(tables: Tables, kind: TermKind, gone: ReadonlySet<string>, into: string): void {
  requireTerm(tables, kind, into);
  if (!gone.has(into)) return;
  throw new LecternError(
    "bad-request",
    toSay(
      "A {kind, select, topics {topic} other {person}} that is deleted cannot take the uses. Choose another one. Nothing was changed.",
      { kind },
    ),
  );
}

function usedError(kind: TermKind, labels: readonly string[], used: number): LecternError {
  const [first = ""] = labels;
  return new LecternError(
    "conflict",
    labels.length === 1
      ? toSay(
          "“{label}” is used in {used, plural, one {# transcript} other {# transcripts}}. Say what becomes of the uses: remove them, or move them to another {kind, select, topics {topic} other {person}}. Nothing was changed.",
          { label: first, used, kind },
        )
      : toSay(
          "These {count, number} {kind, select, topics {topics} other {persons}} are used in {used, plural, one {# transcript} other {# transcripts}}. Say what becomes of the uses: remove them, or move them to another {kind, select, topics {topic} other {person}}. Nothing was changed.",
          { count: labels.length, used, kind },
        ),
    { count: used },
  );
}

function* movedUp(tables: Tables, narrower: readonly string[], gone: ReadonlySet<string>): Slices<Change[]> {
  const byAbove = new Map<string | undefined, string[]>();
  for (const id of narrower) {
    const above = broaderWithout(tables, id, gone);
    byAbove.set(above, [...(byAbove.get(above) ?? []), id]);
  }
  const changes: Change[] = [];
  for (const [broader, ids] of byAbove) {
    changes.push(...(yield* editRecords(sourceOf(tables), "topics", ids, { set: { broader } })));
  }
  return changes;
}
