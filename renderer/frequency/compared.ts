import type { View } from "../../shared/contract/finding.ts";
import { wholeWords } from "../../shared/contract/whole-words.ts";
import { type Narrowing, narrowing, toView } from "../finding/narrowing.ts";
import { createStore } from "../store/store.ts";

/** Queries beside the one in the search field. */
export const compared = createStore<readonly string[]>([]);

export const mostCompared = 4;

export function addCompared(query: string): void {
  const typed = query.trim();
  compared.set((now) => (typed === "" || now.includes(typed) || now.length >= mostCompared ? now : [...now, typed]));
}

export function removeCompared(query: string): void {
  compared.set((now) => now.filter((one) => one !== query));
}

/** What is counted, in which transcripts: all that the list is narrowed to, whatever is looked for in them. */
export type Counting = { readonly view: View; readonly queries: string[] };

/** Undefined where nothing is looked for. Last words count whole: nobody is typing them. */
export function countingOf(asked: Narrowing, beside: readonly string[]): Counting | undefined {
  const queries = [...new Set([asked.query, ...beside].map((query) => query.trim()))].filter((query) => query !== "");
  if (queries.length === 0) return undefined;
  return { view: toView({ ...asked, query: "" }), queries: queries.map(wholeWords) };
}

export function countingNow(): Counting | undefined {
  return countingOf(narrowing.get(), compared.get());
}
