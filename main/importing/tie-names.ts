import type { NameDecision } from "../../shared/contract/persons.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Person, PersonName } from "../../shared/records/person.ts";
import { newId } from "../runtime/new-id.ts";
import { nameKey } from "../tagging/name-key.ts";
import { type Candidate, matchName } from "../tagging/persons/match-name.ts";
import { namesOf } from "../tagging/persons/name-keys.ts";
import type { PersonIndex } from "../tagging/persons/person-index.ts";

/** What is known of persons while a drop is imported; every file adds to it. */
export type KnownPersons = {
  /** The archive's persons and, over them, those that this drop makes. */
  readonly index: PersonIndex;
  /** What was decided in the review, by the key of the printed name. */
  readonly decisions: ReadonlyMap<string, NameDecision>;
  /** Persons made because of such a decision, by the same key. */
  readonly made: Map<string, string>;
};

/** Who a printed name stands for: a person, somebody to be asked about, or nobody whom the archive is to know. */
export type Tied =
  | { readonly kind: "person"; readonly person: string }
  | { readonly kind: "unsure"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "nobody" };

export type NameMaker = { readonly name: () => PersonName; readonly variants: readonly string[] };

/**
 * Tie a printed name to a person: as was decided in the review, else where the match is certain. A name that nothing in
 * the archive is like becomes a person of its own. What has to be written goes to `makes`.
 */
export function tieName(printed: string, maker: NameMaker, known: KnownPersons, makes: Change[]): Tied {
  const key = nameKey(printed);
  const decided = decidedTie(printed, key, known, makes);
  if (decided) return decided;
  const isNew = known.decisions.get(key)?.as === "new";
  const match = isNew ? ({ kind: "none" } as const) : matchName(known.index, printed);
  if (match.kind === "certain") return { kind: "person", person: match.person };
  if (match.kind === "proposed") return { kind: "unsure", candidates: match.candidates };
  const person = makePerson(maker, known, makes);
  if (isNew) known.made.set(key, person);
  return { kind: "person", person };
}

function decidedTie(printed: string, key: string, known: KnownPersons, makes: Change[]): Tied | undefined {
  const made = known.made.get(key);
  if (made !== undefined) return { kind: "person", person: made };
  const decision = known.decisions.get(key);
  if (decision?.as === "nobody") return { kind: "nobody" };
  if (decision?.as !== "person") return undefined;
  learnVariant(printed, decision.person, known, makes);
  return { kind: "person", person: decision.person };
}

/** What was accepted once is a variant from then on. */
function learnVariant(printed: string, id: string, { index }: KnownPersons, makes: Change[]): void {
  const person = index.get(id);
  const key = nameKey(printed);
  if (!person || namesOf(person).some((form) => nameKey(form) === key)) return;
  index.put({ id, name: person.name, variants: [...person.variants, printed] });
  makes.push({ do: "change", on: "persons", ids: [id], add: { variants: [printed] } });
}

function makePerson({ name, variants }: NameMaker, { index }: KnownPersons, makes: Change[]): string {
  const said = name();
  const person: Person = {
    id: newId("person"),
    kind: "person",
    name: said,
    variants: variants.filter((variant) => variant !== said.full),
    roles: [],
    identifiers: [],
  };
  index.put(person);
  makes.push({ do: "create", on: "persons", record: person });
  return person.id;
}
