import { type NameRelation, nameRelations } from "../../../shared/contract/persons.ts";
import { nameKey } from "../name-key.ts";
import { compareNames, sharesKey } from "./compare-names.ts";
import { lettersOf } from "./given-names.ts";
import { endsOf, familyKeys, filingKey, namesOf, otherWords, sortedKey, wholeKeys } from "./name-keys.ts";
import { oneLetterAway } from "./one-letter.ts";
import type { Indexed, PersonLookup } from "./person-index.ts";
import { type NameWord, type PrintedName, readPrintedName } from "./printed-name.ts";

/** A person whom a printed name may mean, and how the two agree. */
export type Candidate = { readonly person: string; readonly relation: NameRelation };

/** Whom a printed name means. `proposed`: closest first, never empty. */
export type NameMatch =
  | { readonly kind: "certain"; readonly person: string }
  | { readonly kind: "proposed"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "none" };

const mostCandidates = 5;
/** A family name that more than these share is looked through no further. */
const mostCompared = 200;

/**
 * Whom of the archive's persons a printed name means. Certain only where the whole name agrees, given name and family
 * name at least, and nobody else's does; initials are certain only as a variant that stands in the person's record.
 */
export function matchName(index: PersonLookup, printed: string): NameMatch {
  const names = [printed, ...otherWords(printed)].map(readPrintedName);
  const [name] = names;
  if (!name || name.words.length === 0) return { kind: "none" };
  const same = personsNamed(index, names);
  const [only, ...others] = same;
  if (only !== undefined && others.length === 0) return { kind: "certain", person: only };
  if (only !== undefined) return ofTwins(index, name, same);
  const alike = personsLike(index, name);
  const variant = alike.length > 0 ? ownVariant(index, printed, name, alike) : undefined;
  if (variant !== undefined) return { kind: "certain", person: variant };
  return proposed(alike.length > 0 ? alike : misprintedPersons(index, name));
}

function proposed(candidates: readonly Candidate[]): NameMatch {
  return candidates.length > 0 ? { kind: "proposed", candidates } : { kind: "none" };
}

/** Persons who share every word of the name, in any of its readings. */
function personsNamed(index: PersonLookup, names: readonly PrintedName[]): readonly string[] {
  const found = names.flatMap((name) =>
    wholeKeys(name)
      .flatMap((key) => index.whole(key))
      .filter((id) => relationTo(index, id, name) === "same"),
  );
  return [...new Set(found)];
}

/** Of several with the same name, the one who alone has the same patronymic. */
function ofTwins(index: PersonLookup, name: PrintedName, twins: readonly string[]): NameMatch {
  const sure = name.patronymic ? twins.filter((id) => formsOf(index, id).some((form) => form.patronymic)) : [];
  const [only, ...others] = sure;
  if (only !== undefined && others.length === 0) return { kind: "certain", person: only };
  const shown = twins.slice(0, mostCandidates);
  return { kind: "proposed", candidates: shown.map((person) => ({ person, relation: "twin" })) };
}

/** The person who has just this printing (`В.Путин`) as a variant, where the initials are nobody else's too. */
function ownVariant(
  index: PersonLookup,
  printed: string,
  name: PrintedName,
  alike: readonly Candidate[],
): string | undefined {
  if (name.words.length < 2) return undefined;
  const key = nameKey(printed);
  const isOwn = ({ person }: Candidate) => namesOf(index.get(person) ?? noNames).some((form) => nameKey(form) === key);
  const [only, ...others] = alike.filter(({ relation }) => relation === "initials" || relation === "same");
  return only && others.length === 0 && isOwn(only) ? only.person : undefined;
}

const noNames = { name: { full: "" }, variants: [] };

/** Persons who share a word that may be the family name and do not disagree in the others; closest first. */
function personsLike(index: PersonLookup, name: PrintedName): readonly Candidate[] {
  const ids = new Set<string>();
  for (const id of filedNear(index, name)) {
    if (ids.add(id).size >= mostCompared) break;
  }
  const candidates = [...ids].flatMap((person): Candidate[] => {
    const relation = relationTo(index, person, name);
    if (relation === undefined || (relation === "family" && !isFamily(index, person, name))) return [];
    return [{ person, relation }];
  });
  return ranked(candidates);
}

function* filedNear(index: PersonLookup, { words }: PrintedName): Generator<string> {
  for (const family of endsOf(words)) {
    const others = words.filter((word) => word !== family);
    const letters = others.length === 0 ? anyLetter : new Set(["", ...others.flatMap((word) => [...lettersOf(word)])]);
    for (const key of family.keys) for (const letter of letters) yield* index.filed(filingKey(key, letter));
  }
}

const anyLetter: readonly string[] = ["", ..."abcdefghijklmnopqrstuvwxyz"];

/** A single word is compared with family names alone: nobody is proposed for a given name. */
function isFamily(index: PersonLookup, id: string, { words }: PrintedName): boolean {
  const person = index.get(id);
  const keys = person ? familyKeys(person) : [];
  return words.some((word) => word.keys.some((key) => keys.includes(key)));
}

/** Persons whose whole name is one letter away from this one. */
function misprintedPersons(index: PersonLookup, name: PrintedName): readonly Candidate[] {
  const full = name.words.filter(({ isInitial }) => !isInitial);
  if (full.length < 2) return [];
  const ids = new Set(full.flatMap((word) => [...nearKeys(index, full, word)].flatMap((key) => index.whole(key))));
  return ranked(
    [...ids].flatMap((person) => {
      const relation = relationTo(index, person, name);
      return relation === undefined ? [] : [{ person, relation }];
    }),
  );
}

function* nearKeys(index: PersonLookup, full: readonly NameWord[], word: NameWord): Generator<string> {
  const others = full.filter((one) => one !== word).map(({ keys }) => keys[0] ?? "");
  for (const key of word.keys) {
    for (const near of oneLetterAway(key, index.words)) if (index.hasWord(near)) yield sortedKey([...others, near]);
  }
}

function formsOf(index: PersonLookup, id: string): readonly PrintedName[] {
  const person: Indexed | undefined = index.get(id);
  return person ? namesOf(person).map(readPrintedName) : [];
}

/** The closest of the person's forms; undefined where their patronymics say that it is somebody else. */
function relationTo(index: PersonLookup, id: string, name: PrintedName): NameRelation | undefined {
  const forms = formsOf(index, id);
  const { patronymic } = name;
  const others = forms.flatMap((form) => form.patronymic ?? []);
  if (patronymic && others.length > 0 && !others.some((other) => sharesKey(other, patronymic))) return undefined;
  const relations = forms.map((form) => compareNames(form, name));
  return nameRelations.find((relation) => relations.includes(relation));
}

function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ relation }: Candidate) => nameRelations.indexOf(relation);
  return candidates.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostCandidates);
}
