import type { Near, Phrase, TextQuery } from "../../query/query.ts";
import { type Slot, slotsOf } from "../../query/slots.ts";
import type { Forms } from "../vocabulary/forms.ts";
import type { PageReader } from "./page-reader.ts";

/** Words by their numbers, one set for each place of a phrase. */
type PhrasePlan = { readonly places: readonly ReadonlySet<number>[] };

/** `phrases`: their numbers in the plan. */
type LeafPlan = { readonly kind: "leaf"; readonly phrases: readonly number[]; readonly within: number | undefined };
type Plan =
  | LeafPlan
  | { readonly kind: "all" | "any"; readonly of: readonly Plan[] }
  | { readonly kind: "not"; readonly of: Plan };

/** Where each phrase of a plan begins, ascending, in one stretch of a page. */
export type Starts = readonly (readonly number[])[];

/** A phrase that stands somewhere: the token it begins with, and how many it has. */
export type Hit = { readonly start: number; readonly length: number };

/** A query on the text proper, for pages of one language. Titles and summaries are no part of a page. */
export class PagePlan {
  /** Whether any word is looked for in its forms, which languages have otherwise. */
  readonly hasForms: boolean;
  readonly #phrases: PhrasePlan[] = [];
  readonly #plan: Plan;
  /** By the word that they may begin with: numbers of phrases. */
  readonly #beginning = new Map<number, number[]>();
  readonly #begins: Uint8Array;

  constructor(query: TextQuery, language: string, forms: Forms) {
    let hasForms = false;
    const wordsOf = ({ word, as }: Slot) => {
      hasForms ||= as !== "written" && as !== "beginning";
      if (as === "beginning") return forms.beginningWith(word);
      return as === "written" ? forms.exactly(word) : forms.of(language, word);
    };
    this.#plan = this.#toPlan(query, (slot) => new Set(wordsOf(slot).map(({ number }) => number)));
    this.hasForms = hasForms;
    let highest = 0;
    for (const [n, { places }] of this.#phrases.entries()) {
      for (const word of places[0] ?? []) {
        highest = Math.max(highest, word);
        this.#beginning.set(word, [...(this.#beginning.get(word) ?? []), n]);
      }
    }
    this.#begins = new Uint8Array(highest + 1);
    for (const word of this.#beginning.keys()) this.#begins[word] = 1;
  }

  /** Where each phrase begins in the page. */
  scan({ tokens, length }: PageReader): number[][] {
    const starts: number[][] = this.#phrases.map(() => []);
    const begins = this.#begins;
    const count = begins.length;
    for (let at = 0; at < length; at++) {
      const token = Number(tokens[at]);
      if (token >= count || begins[token] !== 1) continue;
      for (const n of this.#beginning.get(token) ?? []) {
        const places = this.#phrases[n]?.places ?? [];
        // Beyond the page stand tokens of an earlier one.
        if (at + places.length <= length && places.every((words, m) => words.has(Number(tokens[at + m]))))
          starts[n]?.push(at);
      }
    }
    return starts;
  }

  /** Whether the query holds in a stretch whose phrases begin there. */
  holds(starts: Starts, plan: Plan = this.#plan): boolean {
    switch (plan.kind) {
      case "leaf":
        return this.#partsOf(plan, starts).some(({ length }) => length > 0);
      case "all":
        return plan.of.every((part) => this.holds(starts, part));
      case "any":
        return plan.of.some((part) => this.holds(starts, part));
      case "not":
        return !this.holds(starts, plan.of);
    }
  }

  /** What the query finds in a stretch: every phrase that it asks for, none that it does not want. */
  hits(starts: Starts, plan: Plan = this.#plan): Hit[] {
    switch (plan.kind) {
      case "leaf":
        return this.#partsOf(plan, starts).flatMap((places, n) => {
          const length = this.#lengthOf(plan.phrases[n]);
          return places.map((start) => ({ start, length }));
        });
      case "not":
        return [];
      default:
        return plan.of.flatMap((part) => this.hits(starts, part));
    }
  }

  /** The places that fulfil a leaf, by phrase: all, or those that are near each other. */
  #partsOf({ phrases, within }: LeafPlan, starts: Starts): readonly (readonly number[])[] {
    const found = phrases.map((n) => starts[n] ?? []);
    if (within === undefined) return found;
    const lengths = phrases.map((n) => this.#lengthOf(n));
    return thoseNear(found, lengths, within);
  }

  #lengthOf(phrase: number | undefined): number {
    return this.#phrases[phrase ?? -1]?.places.length ?? 0;
  }

  #toPlan(query: TextQuery, wordsOf: (slot: Slot) => ReadonlySet<number>): Plan {
    switch (query.kind) {
      case "all":
      case "any":
        return { kind: query.kind, of: query.of.map((part) => this.#toPlan(part, wordsOf)) };
      case "not":
        return { kind: "not", of: this.#toPlan(query.of, wordsOf) };
      default:
        return this.#toLeaf(query, wordsOf);
    }
  }

  #toLeaf(leaf: Phrase | Near, wordsOf: (slot: Slot) => ReadonlySet<number>): LeafPlan {
    const within = leaf.kind === "near" ? leaf.within : undefined;
    if (leaf.column !== undefined && leaf.column !== "text") return { kind: "leaf", phrases: [], within };
    const phrases = slotsOf(leaf).map((slots) => this.#phrases.push({ places: slots.map(wordsOf) }) - 1);
    return { kind: "leaf", phrases, within };
  }
}

/** As FTS5 reckons: between the end of each and the beginning of the last one there are no more tokens than allowed. */
function thoseNear(found: readonly (readonly number[])[], lengths: readonly number[], within: number): number[][] {
  const near = found.map(() => new Set<number>());
  for (const last of new Set(found.flat())) {
    const windows = found.map((places, n) => between(places, last - within - Number(lengths[n]), last));
    if (windows.some((places) => places.length === 0)) continue;
    for (const [n, places] of windows.entries()) for (const place of places) near[n]?.add(place);
  }
  return near.map((places) => [...places].sort((a, b) => a - b));
}

/** Those of the ascending numbers that lie between these, both included. */
export function between(numbers: readonly number[], from: number, to: number): readonly number[] {
  return numbers.slice(firstFrom(numbers, from), firstFrom(numbers, to + 1));
}

function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (Number(numbers[middle]) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
