import { createMultiMap, type MultiMap } from "./multi-map.ts";
import { familyKeys, filingKeys, type Named, namesOf, wholeKeys } from "./name-keys.ts";
import { readPrintedName } from "./printed-name.ts";

export type Indexed = Named & { readonly id: string };

/** The persons of an archive by every way to print their names. What a question costs does not grow with them. */
export type PersonIndex = {
  /** In the place of what was known of that person. */
  readonly put: (person: Indexed) => void;
  readonly drop: (id: string) => void;
  readonly get: (id: string) => Indexed | undefined;
  /** Persons by whole keys of their names and variants (`wholeKeys`). */
  readonly whole: Pick<MultiMap, "get" | "has">;
  /** Persons by a family name and the letter of a given name (`filingKeys`). */
  readonly filed: Pick<MultiMap, "get">;
  /** How many names have a word with this key. */
  readonly words: { readonly has: (key: string) => boolean };
  /** Persons by keys of their family names. */
  readonly families: Pick<MultiMap, "get">;
};

export function createPersonIndex(persons: Iterable<Indexed> = []): PersonIndex {
  const known = new Map<string, Indexed>();
  const whole = createMultiMap();
  const filed = createMultiMap();
  const families = createMultiMap();
  const words = createCounter();

  const eachEntry = (person: Indexed, use: "add" | "remove") => {
    const names = namesOf(person).map(readPrintedName);
    for (const key of names.flatMap(wholeKeys)) whole[use](key, person.id);
    for (const key of names.flatMap(filingKeys)) filed[use](key, person.id);
    for (const key of names.flatMap((name) => name.words.flatMap((word) => word.keys))) words[use](key);
    for (const key of familyKeys(person)) families[use](key, person.id);
  };
  const drop = (id: string) => {
    const person = known.get(id);
    if (person) eachEntry(person, "remove");
    known.delete(id);
  };
  const put = (person: Indexed) => {
    drop(person.id);
    known.set(person.id, person);
    eachEntry(person, "add");
  };
  for (const person of persons) put(person);
  return { put, drop, get: (id) => known.get(id), whole, filed, words, families };
}

type Counter = {
  readonly add: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly has: (key: string) => boolean;
};

function createCounter(): Counter {
  const counts = new Map<string, number>();
  return {
    add: (key) => void counts.set(key, (counts.get(key) ?? 0) + 1),
    remove: (key) => {
      const left = (counts.get(key) ?? 0) - 1;
      if (left > 0) counts.set(key, left);
      else counts.delete(key);
    },
    has: (key) => counts.has(key),
  };
}
