import type { NameRelation } from "../../../shared/contract/persons.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { nameKey } from "../name-key.ts";
import { matchName } from "./match-name.ts";
import { namesOf } from "./name-keys.ts";
import type { PersonLookup } from "./person-index.ts";
import { wordKeys } from "./word-key.ts";

/** A misprint or a bare family name beside another given name is taken only where nobody is meant for sure. */
const near: ReadonlySet<NameRelation> = new Set(["twin", "same", "initials", "longer", "translated", "sounded"]);

/**
 * The persons whom somebody who looks for a name may mean: the name in any order, alphabet, transliteration or variant, a
 * family name alone, or any words that stand together in a name. `isBegun`: the last word is the beginning of one.
 */
export function personsCalled(
  tables: Pick<Tables, "persons">,
  index: PersonLookup,
  name: string,
  isBegun: boolean,
): readonly string[] {
  const found = new Set(personsByWords(tables, name, isBegun));
  const match = matchName(index, name);
  if (match.kind === "certain") found.add(match.person);
  const words = name.trim().split(/\s+/);
  if (words.length === 1) for (const key of wordKeys(name)) for (const id of index.families(key)) found.add(id);
  if (match.kind !== "proposed") return [...found];
  for (const { person, relation } of match.candidates) if (near.has(relation)) found.add(person);
  return found.size > 0 ? [...found] : match.candidates.map(({ person }) => person);
}

function* personsByWords(tables: Pick<Tables, "persons">, name: string, isBegun: boolean): Generator<string> {
  const key = nameKey(name);
  if (key === "") return;
  const wanted = isBegun ? ` ${key}` : ` ${key} `;
  for (const person of tables.persons.values()) {
    const isCalled = namesOf(person).some((form) => ` ${nameKey(form)} `.includes(wanted));
    if (isCalled) yield person.id;
  }
}
