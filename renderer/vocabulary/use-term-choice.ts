import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import type { Manner } from "../design/list-keys.ts";
import { fetchTerms } from "./fetch-terms.ts";
import { chooseAlone, chooseBeside, chooseTo, nobody, renewed, type TermChoice } from "./term-choice.ts";
import type { TermQuestion, VocabularyKind } from "./use-terms.ts";

type Shown = {
  readonly terms: readonly ListedTerm[];
  readonly total: number;
  readonly termAt: (index: number) => ListedTerm | undefined;
};

/** Which terms of a list are selected; what is known of them follows the list. */
export function useTermChoice(kind: VocabularyKind, question: TermQuestion, { terms, total, termAt }: Shown) {
  const [kept, setChoice] = useState(nobody);
  const choice: TermChoice = renewed(kept, terms);
  if (choice !== kept) setChoice(choice);

  async function chooseBetween(from: number, to: number, index: number) {
    const between = await fetchTerms(kind, question, Math.min(from, to), Math.max(from, to));
    if (between !== undefined) setChoice((now) => chooseTo(now, index, between));
  }

  return {
    choice,
    async choose(index: number, manner: Manner) {
      const term = termAt(index);
      if (manner === "range") await chooseBetween(choice.anchor, index, index);
      else if (term === undefined) setChoice((now) => ({ ...now, index }));
      else setChoice((now) => (manner === "too" ? chooseBeside(now, index, term) : chooseAlone(index, term)));
    },
    chooseAll: () => chooseBetween(0, total - 1, choice.index),
    /** The list is another one; what is selected stays. */
    goToTop: () => setChoice((now) => ({ ...now, index: 0, anchor: 0 })),
    clear: () => setChoice(nobody),
  };
}
