import type { FieldProblem, PersonFields } from "../../../shared/contract/vocabulary.ts";
import { say } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isDate } from "../check-field.ts";
import { identifierProblem, tidyIdentifier } from "./identifier-schemes.ts";
import { labelProblem } from "./label-problem.ts";
import { lineProblem, noteProblem } from "./text-problem.ts";

type Role = NonNullable<PersonFields["roles"]>[number];
type Identifier = NonNullable<PersonFields["identifiers"]>[number];

/** All that is wrong with fields of a person; `id` is undefined while it is still to be made. */
export function checkPerson(tables: Tables, id: string | undefined, set: PersonFields): FieldProblem[] {
  return [
    ...(set.name ? nameProblems(tables, id, set.name) : []),
    ...(set.variants ?? []).flatMap((form, n) => at(`variants.${n}`, lineProblem(form, "The form of the name"))),
    ...(set.roles ?? []).flatMap((role, n) => roleProblems(`roles.${n}`, role)),
    ...(set.identifiers ?? []).flatMap((one, n) => identifierProblems(`identifiers.${n}`, one)),
    ...at("note", typeof set.note === "string" ? noteProblem(set.note, "The note") : undefined),
  ];
}

function at(field: string, message: string | undefined): FieldProblem[] {
  return message === undefined ? [] : [{ field, message }];
}

function nameProblems(
  tables: Tables,
  id: string | undefined,
  { full, family, given }: NonNullable<PersonFields["name"]>,
): FieldProblem[] {
  const parts = { "name.family": family, "name.given": given };
  return [
    ...labelProblem(tables, "persons", id, "name.full", full, "The name"),
    ...Object.entries(parts).flatMap(([field, part]) =>
      at(field, part === undefined || part === "" ? undefined : lineProblem(part, "This part of the name")),
    ),
  ];
}

function roleProblems(field: string, { title, from, to }: Role): FieldProblem[] {
  const dates = Object.entries({ from, to }).flatMap(([end, date]) =>
    at(`${field}.${end}`, date === undefined || date.trim() === "" ? undefined : dateProblem(date.trim())),
  );
  const wrong = [...at(`${field}.title`, lineProblem(title, "The office or function")), ...dates];
  if (wrong.length > 0 || !isAfter(from?.trim() ?? "", to?.trim() ?? "")) return wrong;
  return at(`${field}.to`, say("It would end ({to}) before it begins ({from}).", { to: to ?? "", from: from ?? "" }));
}

function dateProblem(date: string): string | undefined {
  if (isDate(date)) return undefined;
  return say("“{date}” is not a date that exists, such as 2012, 2012-05 or 2012-05-21.", { date: date.slice(0, 80) });
}

/** Plain dates alone are compared, as far as both say. */
function isAfter(from: string, to: string): boolean {
  const plain = /^\d{4}(?:-\d\d){0,2}$/;
  const shared = Math.min(from.length, to.length);
  return plain.test(from) && plain.test(to) && from.slice(0, shared) > to.slice(0, shared);
}

function identifierProblems(field: string, typed: Identifier): FieldProblem[] {
  const tidied = tidyIdentifier(typed);
  const scheme = lineProblem(tidied.scheme, "The kind of identifier", 100);
  const value = lineProblem(tidied.value, "The identifier", 1_000);
  return [
    ...at(`${field}.scheme`, scheme),
    ...at(`${field}.value`, value ?? (scheme === undefined ? identifierProblem(tidied) : undefined)),
  ];
}
