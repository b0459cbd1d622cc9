import { type AscendingNumbers, countOf, noNumbers, numberAt, takeOut, withNumber } from "./ascending-numbers.ts";

/** Which transcripts words lead to: each has a number here, so that going through many of them is adding up in a row of numbers. */
export type Leads = {
  readonly put: (id: string, terms: Iterable<number>) => void;
  /** `terms`: those that it was put with. */
  readonly drop: (id: string, terms: Iterable<number>) => void;
  /** The so many to which words lead that are worth most together, most first. */
  readonly most: (terms: Iterable<number>, worthOf: (term: number) => number, many: number) => readonly string[];
};

/** So many steps are taken from words to transcripts, from the worthiest words on; a question costs no more among however many. */
const mostSteps = 60_000;

export function createLeads(steps = mostSteps): Leads {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  const free: number[] = [];
  const ledTo = new Map<number, AscendingNumbers>();
  let sums = new Float64Array(0);

  /** Those that lead anywhere, the worthiest first, as far as the steps go; the first of them whole. */
  function worthiest(terms: Iterable<number>, worthOf: (term: number) => number) {
    const leading = [...terms].flatMap((term) => {
      const led = ledTo.get(term);
      return led ? [{ worth: worthOf(term), led }] : [];
    });
    leading.sort((a, b) => b.worth - a.worth);
    let taken = 0;
    const end = leading.findIndex(({ led }) => {
      taken += countOf(led);
      return taken > steps;
    });
    return end < 0 ? leading : leading.slice(0, Math.max(1, end));
  }

  /** Adds up in `sums`; answers with the numbers that have a sum. */
  function addUp(terms: Iterable<number>, worthOf: (term: number) => number): readonly number[] {
    if (sums.length < ids.length) sums = new Float64Array(2 * ids.length);
    const touched: number[] = [];
    for (const { worth, led } of worthiest(terms, worthOf)) {
      for (let at = countOf(led); at > 0; at -= 1) {
        const number = numberAt(led, at);
        const sum = sums[number] ?? 0;
        if (sum === 0) touched.push(number);
        sums[number] = sum + worth;
      }
    }
    return touched;
  }

  return {
    put: (id, terms) => {
      const number = numbers.get(id) ?? free.pop() ?? ids.length;
      numbers.set(id, number);
      ids[number] = id;
      for (const term of terms) ledTo.set(term, withNumber(ledTo.get(term) ?? noNumbers, number));
    },
    drop: (id, terms) => {
      const number = numbers.get(id);
      if (number === undefined) return;
      for (const term of terms) takeOut(ledTo.get(term) ?? noNumbers, number);
      numbers.delete(id);
      free.push(number);
    },
    most: (terms, worthOf, many) => {
      const touched = addUp(terms, worthOf);
      const sumOf = (number: number) => sums[number] ?? 0;
      const least = many < touched.length ? nthLargest(Float64Array.from(touched, sumOf), many) : 0;
      const best = touched.filter((number) => sumOf(number) >= least).sort((a, b) => sumOf(b) - sumOf(a));
      for (const number of touched) sums[number] = 0;
      return best.slice(0, many).map((number) => ids[number] ?? "");
    },
  };
}

/** Numbers in an array of their own are sorted many times as fast as by a function that compares two. */
function nthLargest(values: Float64Array, n: number): number {
  return values.sort()[values.length - n] ?? 0;
}
