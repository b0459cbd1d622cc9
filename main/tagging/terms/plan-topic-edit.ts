import type { TopicFields } from "../../../shared/contract/vocabulary.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import type { EditPlan } from "../plan-edit.ts";
import { requireTerm } from "../term-record.ts";
import { checkTopic } from "./check-topic.ts";
import { refuseProblems } from "./refuse-problems.ts";

/** Change fields of a topic; a label that it had stays as a variant. `not-found`, `bad-request`, `conflict`. */
export function planTopicEdit(tables: Tables, id: string, set: TopicFields): EditPlan {
  const topic = requireTerm(tables, "topics", id);
  refuseProblems(checkTopic(tables, id, set));
  const label = set.label?.trim() ?? topic.label;
  const variants = set.variants?.map((form) => form.trim()) ?? topic.variants;
  const kept = new Set([...variants, ...(label === topic.label ? [] : [topic.label])]);
  kept.delete(label);
  const changes = changeRecords(tables, "topics", [id], {
    set: {
      label,
      ...(set.broader === undefined ? {} : { broader: set.broader ?? undefined }),
      ...(set.scopeNote === undefined ? {} : { scopeNote: set.scopeNote?.trim() || undefined }),
    },
    add: { variants: [...kept] },
    remove: { variants: topic.variants.filter((form) => !kept.has(form)) },
  });
  return { changes: [...changes, ...relatedChanges(tables, id, set.related)], names: [label] };
}

/** Each of two related topics names the other. */
function relatedChanges(tables: Tables, id: string, wanted: readonly string[] | undefined): readonly Change[] {
  if (wanted === undefined) return [];
  const now = tables.topics.get(id)?.related ?? [];
  const added = wanted.filter((other) => !now.includes(other));
  const removed = now.filter((other) => !wanted.includes(other));
  return [
    ...changeRecords(tables, "topics", [id], { add: { related: added }, remove: { related: removed } }),
    ...changeRecords(tables, "topics", added, { add: { related: [id] } }),
    ...changeRecords(tables, "topics", removed, { remove: { related: [id] } }),
  ];
}
