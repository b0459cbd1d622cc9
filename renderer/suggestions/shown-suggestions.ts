import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { createStore } from "../store/store.ts";

/** What is suggested for the transcript that is open, and which of it would be accepted. */
export type ShownSuggestions = {
  readonly transcript: string;
  readonly suggestions: readonly TagSuggestion[];
  /** By `termOf`. */
  readonly ticked: ReadonlySet<string>;
};

export const shownSuggestions = createStore<ShownSuggestions | undefined>(undefined);

/** The id of the term; it tells topics and persons apart too. */
export const termOf = (one: TagSuggestion): string => (one.kind === "topic" ? one.topic : one.person);

/** Those that are likely enough come ticked; what somebody ticked or unticked stays as they left it. */
export function shownNext(
  before: ShownSuggestions | undefined,
  transcript: string,
  suggestions: readonly TagSuggestion[],
): ShownSuggestions {
  const known = before?.transcript === transcript ? before : undefined;
  const seen = new Map(known?.suggestions.map((one) => [termOf(one), one]));
  const isTicked = (one: TagSuggestion) =>
    seen.has(termOf(one)) ? known?.ticked.has(termOf(one)) === true : one.isProposed;
  // What says the same is the same, so that it need not be drawn again.
  const kept = (one: TagSuggestion) => {
    const last = seen.get(termOf(one));
    return last !== undefined && JSON.stringify(last) === JSON.stringify(one) ? last : one;
  };
  return {
    transcript,
    suggestions: suggestions.map(kept),
    ticked: new Set(suggestions.filter(isTicked).map(termOf)),
  };
}

export function withoutTerms(now: ShownSuggestions, terms: ReadonlySet<string>): ShownSuggestions {
  return { ...now, suggestions: now.suggestions.filter((one) => !terms.has(termOf(one))) };
}

export function toggleTick(term: string): void {
  shownSuggestions.set((now) => {
    if (now === undefined) return now;
    const ticked = new Set(now.ticked);
    if (!ticked.delete(term)) ticked.add(term);
    return { ...now, ticked };
  });
}

export const tickedOf = ({ suggestions, ticked }: ShownSuggestions): readonly TagSuggestion[] =>
  suggestions.filter((one) => ticked.has(termOf(one)));
