import type { Change, Deed, MergedTerms, Step } from "../../../shared/records/change.ts";
import { planReversal } from "../../archive/changes/reversal-plan.ts";
import { applyChanges } from "../../archive/changes/stage-changes.ts";
import type { MutableTables } from "../../archive/changes/tables.ts";
import { newId } from "../../runtime/new-id.ts";
import { atOnce } from "../../runtime/slices.ts";
import { planMerge } from "../plan-merge.ts";
import { planMerges } from "../plan-merges.ts";
import type { TermKind } from "../term-record.ts";
import { planUnmerge, type UnmergePlan } from "./plan-unmerge.ts";
import { TermClaims } from "./term-claims.ts";

/** Tables with their history in memory: every change is a step, as an archive makes them. */
export class Past {
  readonly tables: MutableTables;
  readonly steps: Step[] = [];

  constructor(tables: MutableTables) {
    this.tables = tables;
  }

  do(changes: readonly Change[], deed: Partial<Deed> = {}, more: Partial<Step> = {}): Step {
    applyChanges(this.tables, changes);
    const step: Step = {
      ...{ id: newId("step"), at: "2024-05-06T07:08:09.010Z", writer: newId("writer") },
      deed: { code: "tag", count: 0, names: [], ...deed },
      ...more,
      changes: [...changes],
    };
    this.steps.push(step);
    return step;
  }

  merge(kind: TermKind, from: readonly string[], into: string, take = {}): Step {
    const { changes } = atOnce(planMerge(this.tables, kind, from, into, take));
    return this.do(changes, { code: "merge", merged: { from: [...from], into } });
  }

  /** All of them as one step. */
  mergeMany(kind: TermKind, merges: readonly MergedTerms[]): Step {
    const { changes } = atOnce(planMerges(this.tables, kind, merges));
    return this.do(changes, { code: "merge", merges: [...merges] });
  }

  plan(kind: TermKind, term: string, into: string): UnmergePlan {
    return atOnce(planUnmerge(this.tables, kind, this.claims(kind, into), term, into));
  }

  claims(kind: TermKind, term: string): TermClaims {
    const claims = new TermClaims(kind, term);
    for (const step of this.steps) atOnce(claims.note(step));
    return claims;
  }

  unmerge(kind: TermKind, term: string, into: string): Step {
    return this.do(this.plan(kind, term, into).changes, { code: "unmerge", merged: { from: [term], into } });
  }

  /** Take back what was done last of an act, or do it again. */
  reverse(root: Step, last: Step, code: "undo" | "redo"): Step {
    const { changes, conflicts } = atOnce(planReversal(this.tables, last.changes));
    if (conflicts.length > 0) throw new Error(`in the way: ${JSON.stringify(conflicts)}`);
    const { code: of, merged, merges } = root.deed;
    const deed = { code, of, ...(merged ? { merged } : {}), ...(merges ? { merges } : {}) };
    return this.do(changes, deed, code === "undo" ? { undoes: root.id } : { redoes: root.id });
  }
}
