import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import type { Slices } from "../../runtime/slices.ts";
import { nameKey } from "../name-key.ts";
import { type EditPlan, newTerm } from "../plan-edit.ts";
import { requireTranscripts } from "../require-transcripts.ts";
import { knownTerms, requireTerm, type TermKind } from "../term-record.ts";
import { labelProblem } from "./label-problem.ts";
import { moveUses } from "./move-uses.ts";
import { refuseProblems } from "./refuse-problems.ts";

export type SplitPlan = EditPlan & { readonly to: string };

type Target = { readonly id: string } | { readonly label: string };

/**
 * Give the uses of a term in these transcripts to another one, which is made where there is none of that label. In slices.
 * `bad-request` when none of the transcripts has it, `not-found`.
 */
export function* planSplit(
  tables: Tables,
  kind: TermKind,
  from: string,
  to: Target,
  ids: readonly string[],
): Slices<SplitPlan> {
  requireTerm(tables, kind, from);
  requireTranscripts(tables, ids);
  const { id, made, label } = findOrMake(tables, kind, to);
  if (id === from) {
    throw new LecternError(
      "bad-request",
      toSay(
        "That is the {kind, select, topics {topic} other {person}} itself: name another one. Nothing was changed.",
        { kind },
      ),
    );
  }
  const moved = yield* moveUses(tables, kind, { from: new Set([from]), into: id, only: new Set(ids) });
  const own = labelIn(tables, kind, from);
  if (transcriptsIn(moved).size === 0) {
    throw new LecternError(
      "bad-request",
      toSay("None of these transcripts has “{own}”. Nothing was changed.", { own }),
    );
  }
  return { to: id, names: [own, label], changes: [...made, ...moved] };
}

function labelIn(tables: Tables, kind: TermKind, id: string): string {
  return kind === "topics" ? requireTerm(tables, kind, id).label : requireTerm(tables, "persons", id).name.full;
}

function findOrMake(
  tables: Tables,
  kind: TermKind,
  to: Target,
): { readonly id: string; readonly label: string; readonly made: readonly Change[] } {
  if ("id" in to) return { id: to.id, label: labelIn(tables, kind, to.id), made: [] };
  const key = nameKey(to.label);
  const known = knownTerms(tables, kind).find((term) => term.keys.includes(key));
  if (known) return { id: known.id, label: known.label, made: [] };
  refuseProblems(labelProblem(tables, kind, undefined, "to", to.label, "The label"));
  const record = newTerm(kind, to.label);
  return { id: record.id, label: to.label, made: [{ do: "create", on: kind, record }] };
}
