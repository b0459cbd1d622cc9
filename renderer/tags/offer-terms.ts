import type { Suggestion } from "../../shared/contract/terms.ts";

export type Offer = {
  readonly key: string;
  /** Absent in the entry that makes a new term. */
  readonly id: string | undefined;
  readonly label: string;
  readonly found: string | undefined;
  readonly uses: number;
};

/** What a combo box offers for a typed text: what is there, then a new term unless the text is the name of one. */
export function offerTerms(text: string, suggestions: readonly Suggestion[]): readonly Offer[] {
  const known = suggestions.map(({ id, label, found, uses }) => ({ key: id, id, label, found, uses }));
  if (text === "" || termNamed(text, known) !== undefined) return known;
  return [...known, { key: "new", id: undefined, label: text, found: undefined, uses: 0 }];
}

/** The one that has this very label, or alone has it as another name: it is what a new term of that name would become. */
export function termNamed(text: string, offers: readonly Offer[]): Offer | undefined {
  const isIt = (name: string | undefined) => name?.toLowerCase() === text.toLowerCase();
  const known = offers.filter(({ id }) => id !== undefined);
  const called = known.filter(({ found }) => isIt(found));
  return known.find(({ label }) => isIt(label)) ?? (called.length === 1 ? called[0] : undefined);
}
