import { LecternError } from "../../../shared/contract/error.ts";
import type { MergeTake } from "../../../shared/contract/vocabulary.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Person } from "../../../shared/records/person.ts";
import { indexName } from "../../../shared/records/person-label.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { type JsonValue, jsonMembers, memberKey } from "../../archive/changes/json-value.ts";
import { formsOfPerson, requireTerm } from "../term-record.ts";
import { chooseValue, type MergedRecord, valuesOf } from "./merge-choice.ts";

/** What the person that stays becomes. `not-found`; `bad-request` for a choice that cannot be. */
export function mergePersonRecords(
  tables: Tables,
  from: readonly string[],
  into: string,
  take: MergeTake,
): MergedRecord {
  if (take.broader !== undefined)
    throw new LecternError("bad-request", toSay("A person has no broader term to choose."));
  const kept = requireTerm(tables, "persons", into);
  const gone = from.map((id) => requireTerm(tables, "persons", id));
  const terms = [kept, ...gone];
  const label = chooseValue({
    field: "label",
    terms,
    values: valuesOf(terms, (one) => one.name.full),
    asked: take.label,
  });
  const note = chooseValue({ field: "note", terms, values: valuesOf(terms, (one) => one.note), asked: take.note });
  const named = terms.find(({ id }) => id === (take.label ?? into)) ?? kept;
  const variants = formsFor(terms, named, kept);
  const identifiers = terms.flatMap((one) => one.identifiers);
  const dropped = take.identifiers ? without(identifiers, take.identifiers) : [];
  const known = new Set(kept.variants);
  return {
    goneLabels: gone.map((one) => one.name.full),
    keptLabel: named.name.full,
    choices: [...label.choice, ...note.choice],
    variants: variants.filter((form) => !known.has(form)),
    identifiers: eachOnce(identifiers),
    edit: {
      set: { ...(named === kept ? {} : nameFields(named)), note: note.value },
      add: {
        variants,
        roles: jsonMembers(gone.flatMap((one) => one.roles)),
        identifiers: without(
          gone.flatMap((one) => one.identifiers),
          dropped,
        ),
      },
      remove: {
        variants: named === kept ? [] : [named.name.full],
        identifiers: jsonMembers(dropped),
      },
    },
  };
}

/** What all of them are called, but for the name that is kept; what the one that stays is called goes without its inversion. */
function formsFor(terms: readonly Person[], named: Person, kept: Person): string[] {
  const forms = terms.flatMap((one) => (one === named ? (one === kept ? [] : one.variants) : formsOfPerson(one)));
  const own = new Set([named.name.full, ...(named === kept ? [] : [indexName(named.name)])]);
  return [...new Set(forms)].filter((form) => !own.has(form));
}

function nameFields({ kind, name }: Person): { readonly [field: string]: JsonValue | undefined } {
  return {
    kind,
    "name.full": name.full,
    "name.family": name.family,
    "name.given": name.given,
    "name.order": name.order,
  };
}

function without(members: readonly unknown[], others: readonly unknown[]): JsonValue[] {
  const keys = new Set(others.map(memberKey));
  return jsonMembers(members).filter((member) => !keys.has(memberKey(member)));
}

function eachOnce<T>(members: readonly T[]): T[] {
  return [...new Map(members.map((member) => [memberKey(member), member])).values()];
}
