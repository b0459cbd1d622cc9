import { sha256Of } from "../../archive/disk/sha256.ts";

/** One thing that a record says: a text, or several. */
export type Fact = string | readonly string[];

/** Facts under names that all formats share; what is empty is not there. */
export type Facts = { readonly [name: string]: Fact };

/** A record's facts by what they are about (`description`, `tags`, `text`): each set is compared, and told, as one. */
export type FactSets = { readonly [set: string]: Facts };

type Given = { readonly [name: string]: Fact | undefined };

/** Without what is empty: most formats cannot tell it from what is absent. */
export function givenFacts(given: Given): Facts {
  const facts: Record<string, Fact> = {};
  for (const [name, fact] of Object.entries(given)) if (fact !== undefined && fact.length > 0) facts[name] = fact;
  return facts;
}

/** Each text as a format carries it; a set that this leaves nothing of is gone. */
export function foldFacts(sets: FactSets, fold: (text: string) => string): FactSets {
  const folded: Record<string, Facts> = {};
  for (const [set, facts] of Object.entries(sets)) {
    const all = Object.entries(facts).map(([name, fact]) => [name, foldFact(fact, fold)] as const);
    folded[set] = givenFacts(Object.fromEntries(all));
  }
  return folded;
}

function foldFact(fact: Fact, fold: (text: string) => string): Fact {
  return typeof fact === "string" ? fold(fact) : fact.map(fold);
}

/** 128 bits of the SHA-256 of a set's facts, in hexadecimal; the order of the facts does not count. */
export function hashFacts(facts: Facts): string {
  const entries = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256Of(JSON.stringify(entries)).slice(0, 32);
}

export function hasFacts(facts: Facts): boolean {
  return Object.keys(facts).length > 0;
}
