import { LecternError } from "../../../shared/contract/error.ts";
import { say, toSay } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { EditPlan } from "../plan-edit.ts";
import { requireTerm, type TermKind } from "../term-record.ts";
import { labelOf } from "./merged-record.ts";
import { returnRecord } from "./return-record.ts";
import { returnUses } from "./return-uses.ts";
import type { StandingMerge, TermClaims } from "./term-claims.ts";

export type UnmergePlan = EditPlan & {
  readonly merge: StandingMerge;
  readonly label: string;
  /** Transcripts with uses that came since and stay with the term that was merged into. */
  readonly added: ReadonlySet<string>;
  /** Transcripts that were the merged term's and are no longer the other one's, though they are there. */
  readonly removed: number;
  /** Variants that the term that was merged into loses. */
  readonly variants: readonly string[];
  /** What could not be brought back, or is doubtful now, a sentence each. */
  readonly notes: readonly string[];
};

/**
 * Take a term out of the one that it was merged into: docs/decisions has the rules. `claims` are of the latter, up to the
 * tables as they are. In slices. `not-found` when no merge of it stands.
 */
export function* planUnmerge(
  tables: Tables,
  kind: TermKind,
  claims: TermClaims,
  term: string,
  into: string,
): Slices<UnmergePlan> {
  const kept = requireTerm(tables, kind, into);
  const merge = claims.standing.get(term);
  if (!merge || tables[kind].has(term)) {
    throw new LecternError(
      "not-found",
      toSay(
        "No {kind, select, topics {topic} other {person}} {term} was merged into “{into}” and is still part of it. Nothing was changed.",
        { kind, term, into: labelOf(kind, kept) },
      ),
    );
  }
  const uses = yield* returnUses(tables, claims, term, into);
  const back = returnRecord(tables, kind, claims, merge, into, uses.related);
  const label = labelOf(kind, merge.record);
  const changes: Change[] = [{ do: "create", on: kind, record: back.record }, ...back.changes, ...uses.changes];
  const lost = [...merge.used].filter((id) => !tables.transcripts.has(id)).length;
  return {
    changes,
    names: [label, back.keptLabel],
    merge,
    label,
    added: uses.added,
    removed: [...merge.used].filter((id) => tables.transcripts.has(id) && !uses.returned.has(id)).length,
    variants: back.variants,
    notes: [...back.notes, ...(lost > 0 ? [lostNote(lost)] : [])],
  };
}

function lostNote(lost: number): string {
  return say(
    "{count, plural, one {# transcript that carried it is} other {# transcripts that carried it are}} no longer in the archive.",
    { count: lost },
  );
}
