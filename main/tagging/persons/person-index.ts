import { createMultiMap } from "./multi-map.ts";
import { familyKeys, filingKeys, type Named, namesOf, wholeKeys } from "./name-keys.ts";
import { readPrintedName } from "./printed-name.ts";
import { createWordSieve, type WordSieve } from "./word-sieve.ts";

export type Indexed = Named & { readonly id: string };

/** Persons by every way to print their names. What a question costs does not grow with them. */
export type PersonLookup = {
  readonly get: (id: string) => Indexed | undefined;
  /** Persons by whole keys of their names and variants (`wholeKeys`). */
  readonly whole: (key: string) => readonly string[];
  /** Persons by a family name and the letter of a given name (`filingKeys`). */
  readonly filed: (key: string) => readonly string[];
  /** Persons by keys of their family names. */
  readonly families: (key: string) => readonly string[];
  /** Is it the key of a word in anybody's name? */
  readonly hasWord: (key: string) => boolean;
  /** These keys, those of earlier names among them; as they are when it is taken from here: hundreds are asked for a name. */
  readonly words: Pick<WordSieve, "mayHave">;
};

export type PersonIndex = PersonLookup & {
  /** In the place of what was known of that person. */
  readonly put: (person: Indexed) => void;
  readonly drop: (id: string) => void;
};

export function createPersonIndex(persons: Iterable<Indexed> = []): PersonIndex {
  const known = new Map<string, Indexed>();
  const whole = createMultiMap();
  const filed = createMultiMap();
  const families = createMultiMap();
  const words = createCounter();
  const sieve = createWordSieve();

  const eachEntry = (person: Indexed, use: "add" | "remove") => {
    const names = namesOf(person).map(readPrintedName);
    for (const key of names.flatMap(wholeKeys)) whole[use](key, person.id);
    for (const key of names.flatMap(filingKeys)) filed[use](key, person.id);
    for (const key of names.flatMap((name) => name.words.flatMap((word) => word.keys))) {
      words[use](key);
      sieve.add(key);
    }
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
  return {
    put,
    drop,
    get: (id) => known.get(id),
    whole: whole.get,
    filed: filed.get,
    families: families.get,
    hasWord: words.has,
    words: sieve,
  };
}

/** Another index, and what is put over it: the index below stays as it is. */
export function indexOver(below: PersonLookup): PersonIndex {
  const own = createPersonIndex();
  const both = (of: "whole" | "filed" | "families") => (key: string) => {
    const above = own[of](key);
    const under = below[of](key);
    return above.length === 0 ? under : [...new Set([...under, ...above])];
  };
  return {
    put: own.put,
    drop: own.drop,
    get: (id) => own.get(id) ?? below.get(id),
    whole: both("whole"),
    filed: both("filed"),
    families: both("families"),
    hasWord: (key) => own.hasWord(key) || below.hasWord(key),
    get words() {
      const [above, under] = [own.words, below.words];
      return { mayHave: (sign: number) => above.mayHave(sign) || under.mayHave(sign) };
    },
  };
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
