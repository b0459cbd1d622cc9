import type { Suggestion } from "../../shared/contract/terms.ts";

export type Offer = {
  readonly key: string;
  /** Absent in the entry that makes a new term. */
  readonly id: string | undefined;
  readonly label: string;
  readonly found: string | undefined;
  readonly uses: number;
};

/** What a combo box offers for a typed text: what is there, then a new term unless one has that very label. */
export function offerTerms(text: string, suggestions: readonly Suggestion[]): readonly Offer[] {
  const known = suggestions.map(({ id, label, found, uses }) => ({ key: id, id, label, found, uses }));
  const isKnown = known.some(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (text === "" || isKnown) return known;
  return [...known, { key: "new", id: undefined, label: text, found: undefined, uses: 0 }];
}
