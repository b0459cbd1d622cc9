import type { Request } from "../../shared/contract/contract.ts";
import type { PersonDetails } from "../../shared/contract/vocabulary.ts";
import { filledRows, type Row } from "./rows.ts";
import { changedOf, linesOf } from "./term-lines.ts";

type PersonSet = Request<"persons", "edit">["set"];

/** A person as it is being described. */
export type PersonForm = {
  readonly kind: PersonDetails["kind"];
  readonly full: string;
  readonly family: string;
  readonly given: string;
  readonly order: PersonDetails["name"]["order"];
  /** One a line. */
  readonly variants: string;
  readonly roles: readonly Row<"title" | "from" | "to">[];
  readonly identifiers: readonly Row<"scheme" | "value">[];
  readonly note: string;
};

export function personForm({ kind, name, variants, roles, identifiers, note = "" }: PersonDetails): PersonForm {
  const { full, family = "", given = "", order } = name;
  return {
    ...{ kind, full, family, given, order, note },
    variants: variants.map(({ form }) => form).join("\n"),
    roles: roles.map(({ title, from = "", to = "" }) => ({ title, from, to })),
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
}

/** The fields in which the person is to be another one. */
export function personSet(before: PersonForm, form: PersonForm): PersonSet {
  return changedOf(fieldsOf(before), fieldsOf(form));
}

function fieldsOf({ kind, full, family, given, order, variants, roles, identifiers, note }: PersonForm) {
  return {
    kind,
    name: { full: full.trim(), ...part("family", family), ...part("given", given), order },
    variants: linesOf(variants),
    roles: filledRows(roles).map(({ title, from, to }) => ({ title, ...part("from", from), ...part("to", to) })),
    identifiers: [...filledRows(identifiers)],
    note: note.trim() === "" ? null : note.trim(),
  };
}

function part(name: string, text: string): { readonly [name: string]: string } {
  return text.trim() === "" ? {} : { [name]: text.trim() };
}
