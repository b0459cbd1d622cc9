import type { ListedTerm } from "../../shared/contract/terms.ts";

/** Which terms of the list are selected, and which of them the keys are at. */
export type TermChoice = {
  readonly index: number;
  /** Where a range starts. */
  readonly anchor: number;
  /** By id, in the order in which they were selected; those that left the list stay. */
  readonly terms: ReadonlyMap<string, ListedTerm>;
};

export const nobody: TermChoice = { index: 0, anchor: 0, terms: new Map() };

export function chooseAlone(index: number, term: ListedTerm): TermChoice {
  return { index, anchor: index, terms: new Map([[term.id, term]]) };
}

/** Add or take away one. */
export function chooseBeside(now: TermChoice, index: number, term: ListedTerm): TermChoice {
  const terms = new Map(now.terms);
  if (!terms.delete(term.id)) terms.set(term.id, term);
  return { index, anchor: index, terms };
}

/** All from the anchor to here. */
export function chooseTo(now: TermChoice, index: number, between: readonly ListedTerm[]): TermChoice {
  return { index, anchor: now.anchor, terms: new Map(between.map((term) => [term.id, term])) };
}

/** The selected terms as they are now, where the list shows them. */
export function renewed(now: TermChoice, shown: readonly ListedTerm[]): TermChoice {
  const fresh = shown.filter((term) => now.terms.has(term.id) && now.terms.get(term.id) !== term);
  if (fresh.length === 0) return now;
  const terms = new Map(now.terms);
  for (const term of fresh) terms.set(term.id, term);
  return { ...now, terms };
}
