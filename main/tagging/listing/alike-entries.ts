import type { Slices } from "../../runtime/slices.ts";
import { nameKey } from "../name-key.ts";
import { isFeminineOf, isOneLetterApart } from "../persons/one-letter.ts";
import { wordKeys } from "../persons/word-key.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

/** Of a shorter name a letter more or less makes another name. */
const shortestMisprint = 7;

/**
 * Terms that may be one: by key collision (the words of a name in any order, script and transliteration are the same, as
 * OpenRefine's fingerprints) or by nearest neighbour (a letter apart). Groups of at least two, in the order given. In slices;
 * what it costs grows with the number of names times their length, not with the number of pairs.
 */
export function* alikeEntries(entries: readonly VocabularyEntry[]): Slices<readonly (readonly VocabularyEntry[])[]> {
  const groups = createGroups(entries.length);
  const byPrint = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    for (const print of printsOf(entry)) {
      const first = byPrint.get(print);
      if (first === undefined) byPrint.set(print, at);
      else groups.join(first, at);
    }
    yield;
  }
  yield* joinNeighbours(byPrint, groups);
  const found = new Map<number, VocabularyEntry[]>();
  for (const [at, entry] of entries.entries()) {
    const root = groups.rootOf(at);
    found.set(root, [...(found.get(root) ?? []), entry]);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

/** The words of each form, sounded, each once, sorted. */
function printsOf({ label, variants }: VocabularyEntry): ReadonlySet<string> {
  const prints = [label, ...variants].map((form) => {
    const words = nameKey(form)
      .split(" ")
      .flatMap((word) => wordKeys(word).slice(0, 1));
    return [...new Set(words)].sort().join(" ");
  });
  return new Set(prints.filter((print) => print !== ""));
}

/** Two that are a letter apart have one in common of the strings that leaving a letter out of each gives. */
function* joinNeighbours(byPrint: ReadonlyMap<string, number>, groups: Groups): Slices<void> {
  const shortened = new Map<string, string[]>();
  for (const [print, at] of byPrint) {
    yield;
    if (print.length < shortestMisprint) continue;
    for (const other of addShortened(shortened, print)) {
      if (isMisprintOf(print, other)) groups.join(at, byPrint.get(other) ?? at);
    }
  }
}

/** Gives those that were added before and have a shortened form in common with this one. */
function addShortened(shortened: Map<string, string[]>, print: string): readonly string[] {
  const near: string[] = [];
  for (const shorter of new Set([print, ...withoutALetter(print)])) {
    const others = shortened.get(shorter) ?? [];
    near.push(...others);
    others.push(print);
    shortened.set(shorter, others);
  }
  return near;
}

function* withoutALetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Not where a number differs (`Quay 1`, `Quay 2`), nor `Ivanov` and `Ivanova`. */
function isMisprintOf(one: string, other: string): boolean {
  const digits = (print: string) => print.replace(/\D+/g, " ");
  if (!isOneLetterApart(one, other) || digits(one).trim() !== digits(other).trim()) return false;
  const [ours, theirs] = [one.split(" "), other.split(" ")];
  return ours.length !== theirs.length || !ours.some((word, n) => isFeminineOf(word, theirs[n] ?? ""));
}

type Groups = { readonly join: (a: number, b: number) => void; readonly rootOf: (at: number) => number };

/** Union-find. */
function createGroups(size: number): Groups {
  const parents = Int32Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) {
      const above = parents[root] ?? root;
      parents[root] = parents[above] ?? above;
      root = above;
    }
    return root;
  };
  return {
    rootOf,
    // The smaller number stays: groups come in the order of their first members.
    join: (a, b) => {
      const [one, other] = [rootOf(a), rootOf(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
  };
}
