import type { FieldProblem } from "../../../shared/contract/vocabulary.ts";
import { say } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { nameKey } from "../name-key.ts";
import { knownTerms, type TermKind } from "../term-record.ts";
import { lineProblem, type TermPart } from "./text-problem.ts";

/** What is wrong with the label of a term: none, one line's troubles, or another term that is known by it. */
export function labelProblem(
  tables: Tables,
  kind: TermKind,
  id: string | undefined,
  field: string,
  label: string,
  what: TermPart,
): FieldProblem[] {
  const message = lineProblem(label, what);
  if (message !== undefined) return [{ field, message }];
  const other = otherOfLabel(tables, kind, id, label);
  if (!other) return [];
  const words =
    other.label === label.trim()
      ? say(
          "There is another {kind, select, topics {topic} other {person}} “{label}”. Merge the two if they are one, or choose another name.",
          {
            kind,
            label: other.label,
          },
        )
      : say(
          "There is another {kind, select, topics {topic} other {person}} “{label}”, known as “{known}”. Merge the two if they are one, or choose another name.",
          { kind, label: other.label, known: label.trim() },
        );
  return [{ field, message: words, term: other.id }];
}

/** Another term that is known by a label. */
function otherOfLabel(tables: Tables, kind: TermKind, id: string | undefined, label: string) {
  const key = nameKey(label);
  return knownTerms(tables, kind).find((term) => term.id !== id && term.keys.includes(key));
}
