import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Change } from "../../shared/records/change.ts";
import type { PersonName } from "../../shared/records/person.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { Tables } from "../../shared/records/record.ts";
import { changeRecords, type RecordEdit } from "../archive/changes/changes.ts";
import { nameKey } from "./name-key.ts";
import { parseTypedName } from "./person-name.ts";
import type { EditPlan } from "./plan-edit.ts";
import { formsOfPerson, knownTerms, requireTerm, type TermKind } from "./term-record.ts";

type Vocabulary = Pick<Tables, TermKind>;

/**
 * Give a topic another label, or a person another name; the old one becomes a variant, so that it still finds it.
 * `conflict` when another term of the kind is known by that label, `not-found`. No changes when it is called that.
 */
export function planRename(tables: Tables, kind: TermKind, id: string, label: string): EditPlan {
  const { from, edit } = kind === "topics" ? topicEdit(tables, id, label) : personEdit(tables, id, label);
  if (from === label) return { changes: [], names: [] };
  refuseTaken(tables, kind, id, label);
  const changes: readonly Change[] = changeRecords(tables, kind, [id], edit);
  return { changes, names: [from, label] };
}

type Renaming = { readonly from: string; readonly edit: RecordEdit };

function topicEdit(tables: Vocabulary, id: string, label: string): Renaming {
  const topic = requireTerm(tables, "topics", id);
  return {
    from: topic.label,
    edit: { set: { label }, add: { variants: [topic.label] }, remove: { variants: [label] } },
  };
}

function personEdit(tables: Vocabulary, id: string, label: string): Renaming {
  const person = requireTerm(tables, "persons", id);
  // A body's name has no family name; what its last word is says nothing.
  const name: PersonName =
    person.kind === "body" ? { full: label, order: person.name.order } : parseTypedName(label, person.name.order);
  const set = {
    "name.full": name.full,
    "name.family": name.family,
    "name.given": name.given,
    "name.order": name.order,
  };
  const isNew = new Set([name.full, indexName(name)]);
  const old = formsOfPerson(person).filter((form) => !isNew.has(form));
  return { from: person.name.full, edit: { set, add: { variants: old }, remove: { variants: [...isNew] } } };
}

/** Two terms with one label could not be told apart: they are one, and to be merged, or need two labels. */
function refuseTaken(tables: Vocabulary, kind: TermKind, id: string, label: string): void {
  const key = nameKey(label);
  const other = knownTerms(tables, kind).find((term) => term.id !== id && term.keys.includes(key));
  if (!other) return;
  throw new LecternError(
    "conflict",
    other.label === label
      ? toSay(
          "There is another {kind, select, topics {topic} other {person}} “{label}” ({id}). Merge the two if they are one, or choose another name. Nothing was changed.",
          { kind, label, id: other.id },
        )
      : toSay(
          "There is another {kind, select, topics {topic} other {person}} “{other}”, known as “{label}” ({id}). Merge the two if they are one, or choose another name. Nothing was changed.",
          { kind, other: other.label, label, id: other.id },
        ),
    { term: other.id },
  );
}
