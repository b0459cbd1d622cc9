import type { LabelForm } from "./label-index.ts";
import type { TermValues } from "./term-values.ts";

/** A word that stands so often in a text (in the title: so much sooner) is what it is about. */
const enough = 10;

/** A form of a label, its words with what they are worth. */
export type WorthyForm = {
  readonly terms: readonly number[];
  readonly worths: readonly number[];
  readonly all: number;
};

export function worthyForms(forms: readonly LabelForm[], values: TermValues): readonly WorthyForm[] {
  return forms.map(({ terms }) => {
    const worths = terms.map((term) => values.valueOf(term) - 0.9);
    return { terms, worths, all: worths.reduce((sum, worth) => sum + worth, 0) };
  });
}

/** How far a text says the words of a label, 0 to 1; rare words count for more. The best of the topic's forms. */
export function labelMatch(forms: readonly WorthyForm[], weightOf: (term: number) => number): number {
  let best = 0;
  for (const { terms, worths, all } of forms) {
    let said = 0;
    for (let i = 0; i < terms.length; i += 1) {
      said += (worths[i] ?? 0) * Math.min(1, weightOf(terms[i] ?? 0) / enough);
    }
    if (all > 0) best = Math.max(best, said / all);
  }
  return best;
}
