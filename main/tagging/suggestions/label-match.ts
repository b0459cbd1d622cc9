import type { LabelForm } from "./label-index.ts";
import type { TermValues } from "./term-values.ts";

/** A word that stands so often in a text (in the title: so much sooner) is what it is about. */
const enough = 10;

/** How far a text says the words of a label, 0 to 1; rare words count for more. The best of the topic's forms. */
export function labelMatch(
  forms: readonly LabelForm[],
  values: TermValues,
  weightOf: (term: number) => number,
): number {
  let best = 0;
  for (const { terms } of forms) {
    let said = 0;
    let all = 0;
    for (const term of terms) {
      const value = values.valueOf(term) - 0.9;
      all += value;
      said += value * Math.min(1, weightOf(term) / enough);
    }
    if (all > 0) best = Math.max(best, said / all);
  }
  return best;
}
