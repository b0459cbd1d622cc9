import type { PersonFields } from "../../../shared/contract/vocabulary.ts";
import type { Person } from "../../../shared/records/person.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords, type RecordEdit } from "../../archive/changes/changes.ts";
import { jsonMembers, memberKey } from "../../archive/changes/json-value.ts";
import type { EditPlan } from "../plan-edit.ts";
import { formsOfPerson, requireTerm } from "../term-record.ts";
import { checkPerson } from "./check-person.ts";
import { tidyIdentifier } from "./identifier-schemes.ts";
import { refuseProblems } from "./refuse-problems.ts";

/** Change fields of a person; a name that it had stays as a variant. `not-found`, `bad-request`, `conflict`. */
export function planPersonEdit(tables: Tables, id: string, set: PersonFields): EditPlan {
  const person = requireTerm(tables, "persons", id);
  refuseProblems(checkPerson(tables, id, set));
  const name = set.name ? tidyName(set.name) : person.name;
  const identifiers = set.identifiers?.map(tidyIdentifier);
  const sets = [
    setEdit("variants", person.variants, variantsOf(person, set, name.full)),
    setEdit("roles", person.roles, set.roles?.map(tidyRole)),
    setEdit("identifiers", person.identifiers, identifiers),
  ];
  const changes = changeRecords(tables, "persons", [id], {
    set: {
      ...(set.kind === undefined ? {} : { kind: set.kind }),
      "name.full": name.full,
      "name.family": name.family,
      "name.given": name.given,
      "name.order": name.order,
      ...(set.note === undefined ? {} : { note: set.note?.trim() || undefined }),
    },
    add: Object.assign({}, ...sets.map(({ add }) => add)),
    remove: Object.assign({}, ...sets.map(({ remove }) => remove)),
  });
  return { changes, names: [name.full] };
}

function variantsOf(person: Person, set: PersonFields, full: string): readonly string[] | undefined {
  const isRenamed = full !== person.name.full;
  if (!isRenamed && set.variants === undefined) return undefined;
  const wanted = set.variants?.map((form) => form.trim()) ?? person.variants;
  const old = isRenamed ? formsOfPerson({ ...person, variants: [...wanted] }) : wanted;
  return [...new Set(old)].filter((form) => form !== full);
}

/** Members that are to be there, in place of those that are. */
function setEdit(
  field: string,
  now: readonly unknown[],
  wanted: readonly unknown[] | undefined,
): Required<Pick<RecordEdit, "add" | "remove">> {
  if (wanted === undefined) return { add: {}, remove: {} };
  const keys = new Set(wanted.map(memberKey));
  return {
    add: { [field]: jsonMembers(wanted) },
    remove: { [field]: jsonMembers(now.filter((member) => !keys.has(memberKey(member)))) },
  };
}

function tidyName({ full, family, given, order }: NonNullable<PersonFields["name"]>): Person["name"] {
  return { full: full.trim(), ...part("family", family), ...part("given", given), order };
}

function tidyRole({ title, from, to }: NonNullable<PersonFields["roles"]>[number]): Person["roles"][number] {
  return { title: title.trim(), ...part("from", from), ...part("to", to) };
}

function part(name: string, text: string | undefined): { readonly [name: string]: string } {
  const tidied = text?.trim() ?? "";
  return tidied === "" ? {} : { [name]: tidied };
}
