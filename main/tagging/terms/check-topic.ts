import type { FieldProblem, TopicFields } from "../../../shared/contract/vocabulary.ts";
import { say } from "../../../shared/language/say.ts";
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
  if (!above) return say("The broader topic is not in the archive (any more). Choose it again.");
  if (id === undefined || !isCircle(tables, id, broader)) return undefined;
  return say("“{label}” would stand below itself with “{above}” above it.", {
    label: tables.topics.get(id)?.label ?? id,
    above: above.label,
  });
}

function relatedProblem(tables: Tables, id: string | undefined, other: string): string | undefined {
  if (other === id) return say("A topic cannot be related to itself.");
  return tables.topics.has(other)
    ? undefined
    : say("The related topic is not in the archive (any more). Choose it again.");
}
