import type { FieldDetail } from "../../../shared/contract/history.ts";
import type { Refusals, TagEditPlan } from "../../../shared/contract/tags.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import type { TagPlan } from "../../tagging/plan-edit.ts";
import type { Refused } from "../../tagging/publishing/sort-by-step.ts";
import { fieldDetails } from "../history/field-details.ts";
import { nameIn, nameOf } from "../history/record-name.ts";
import { affected } from "./affected.ts";

const mostNamed = 100;

/** Fields that follow from others. */
const followers = new Set(["decided", "publication.steps", "publication.version"]);

/** What an edit of so many transcripts would come to. */
export function describePlan(tables: Tables, plan: TagPlan, asked: number): TagEditPlan {
  const { changed, transcripts } = affected(tables, transcriptsIn(plan.changes));
  const made = plan.changes.flatMap((change) => (change.do === "create" ? [change.record] : []));
  const names = new Map(made.map((record) => [record.id, nameOf(record) ?? record.id]));
  const fields = new Map<string, FieldDetail[]>(transcripts.map(({ id }) => [id, []]));
  for (const change of plan.changes) {
    if (change.do !== "change" || !change.ids.some((id) => fields.has(id))) continue;
    const details = fieldDetails((id) => names.get(id) ?? nameIn(tables, id), change);
    for (const id of change.ids) fields.get(id)?.push(...details.filter(({ field }) => !followers.has(field)));
  }
  return {
    changed,
    unchanged: asked - changed - plan.refused.length,
    refused: refusalsOf(plan.refused),
    transcripts: transcripts.map((one) => ({ ...one, fields: fields.get(one.id) ?? [] })),
    makes: [...names.values()],
  };
}

export function refusalsOf(refused: readonly Refused[]): Refusals {
  return { count: refused.length, transcripts: refused.slice(0, mostNamed) };
}
