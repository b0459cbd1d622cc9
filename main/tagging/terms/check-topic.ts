import type { FieldProblem, TopicFields } from "../../../shared/contract/vocabulary.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { labelProblem } from "./label-problem.ts";
import { lineProblem, noteProblem } from "./text-problem.ts";
import { isCircle } from "./topic-tree.ts";

/** All that is wrong with fields of a topic; `id` is undefined while it is still to be made. */
export function checkTopic(tables: Tables, id: string | undefined, set: TopicFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const note = (field: string, message: string | undefined) => {
    if (message !== undefined) problems.push({ field, message });
  };
  if (set.label !== undefined) problems.push(...labelProblem(tables, "topics", id, "label", set.label, "The label"));
  for (const [n, variant] of (set.variants ?? []).entries()) note(`variants.${n}`, lineProblem(variant, "The variant"));
  if (typeof set.broader === "string") note("broader", broaderProblem(tables, id, set.broader));
  for (const [n, other] of (set.related ?? []).entries()) note(`related.${n}`, relatedProblem(tables, id, other));
  if (typeof set.scopeNote === "string") note("scopeNote", noteProblem(set.scopeNote, "The scope note"));
  return problems;
}

function broaderProblem(tables: Tables, id: string | undefined, broader: string): string | undefined {
  const above = tables.topics.get(broader);
  if (!above) return "The broader topic is not in the archive (any more). Choose it again.";
  if (id === undefined || !isCircle(tables, id, broader)) return undefined;
  return `“${tables.topics.get(id)?.label ?? id}” would stand below itself with “${above.label}” above it.`;
}

function relatedProblem(tables: Tables, id: string | undefined, other: string): string | undefined {
  if (other === id) return "A topic cannot be related to itself.";
  return tables.topics.has(other) ? undefined : "The related topic is not in the archive (any more). Choose it again.";
}
