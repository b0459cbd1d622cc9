import type { Suggestion } from "../../shared/contract/terms.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Slices } from "../runtime/slices.ts";
import { personEntry } from "./listing/entries.ts";
import type { PersonLookup } from "./persons/person-index.ts";
import { personTerms, suggestTerms, type Uses } from "./suggest.ts";
import { suggestMisprinted } from "./suggest-misprinted.ts";
import { candidatesOf } from "./unsure-names.ts";

/**
 * Persons whom a text may mean: those with a form that begins with it, then those whose name it may be in another order,
 * alphabet or transliteration, with initials or a misprint; where there is none, those in whose names it has a letter
 * wrong while it is typed. In slices.
 */
export function* suggestPersons(
  tables: Tables,
  index: PersonLookup,
  uses: Uses,
  text: string,
  limit: number,
): Slices<Suggestion[]> {
  const begun = suggestTerms(personTerms(tables), uses, text, limit);
  if (begun.length >= limit || text.trim() === "") return begun;
  const known = new Set(begun.map(({ id }) => id));
  const alike = candidatesOf(tables, text, index).filter(({ person }) => !known.has(person));
  const found = alike.map(({ person, label }) => ({ id: person, label, uses: uses.get(person) ?? 0 }));
  const all = [...begun, ...found].slice(0, limit);
  return all.length > 0
    ? all
    : yield* suggestMisprinted(tables.persons.values(), (record) => personEntry(record, uses), text, limit);
}
