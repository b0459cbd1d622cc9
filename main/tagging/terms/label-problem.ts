import type { FieldProblem } from "../../../shared/contract/vocabulary.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { nameKey } from "../name-key.ts";
import { knownTerms, type TermKind, termWord } from "../term-record.ts";
import { lineProblem } from "./text-problem.ts";

/** What is wrong with the label of a term: none, one line's troubles, or another term that is known by it. */
export function labelProblem(
  tables: Tables,
  kind: TermKind,
  id: string | undefined,
  field: string,
  label: string,
  what: string,
): FieldProblem[] {
  const message = lineProblem(label, what);
  if (message !== undefined) return [{ field, message }];
  const other = otherOfLabel(tables, kind, id, label);
  if (!other) return [];
  const known = other.label === label.trim() ? "" : `, known as “${label.trim()}”`;
  const there = `There is another ${termWord[kind]} “${other.label}”${known}.`;
  return [{ field, message: `${there} Merge the two if they are one, or choose another name.`, term: other.id }];
}

/** Another term that is known by a label. */
function otherOfLabel(tables: Tables, kind: TermKind, id: string | undefined, label: string) {
  const key = nameKey(label);
  return knownTerms(tables, kind).find((term) => term.id !== id && term.keys.includes(key));
}
