import type { Example, Examples } from "./examples.ts";
import { type TermValues, termNumbers } from "./term-values.ts";
import { type TermVector, worthOf } from "./term-vector.ts";

/** A text among its like: cosines from 0 to 1. */
export type Neighbourhood = {
  /** Closest first. */
  readonly examples: readonly Example[];
  /** Of the text with each of them. */
  readonly likeness: Float64Array;
  /** Of each with those up to itself; more is not asked for. */
  readonly among: readonly Float64Array[];
};

const mostNeighbours = 160;
const mostCompared = 640;

/** The tagged transcripts most like a text, without `except`. */
export function neighboursOf(vector: TermVector, examples: Examples, except: string): Neighbourhood {
  const compared = worthComparing(vector, examples).filter(({ id }) => id !== except);
  const units = compared.map((example) => unitOf(example.vector, examples.values));
  const likeness = compare(unitOf(vector, examples.values), units);
  const order = [...compared.keys()].sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0)).slice(0, mostNeighbours);
  const near = renumbered(order.flatMap((at) => units[at] ?? []));
  return {
    examples: order.flatMap((at) => compared[at] ?? []),
    likeness: Float64Array.from(order, (at) => likeness[at] ?? 0),
    among: near.map((unit, at) => compare(unit, near.slice(0, at + 1))),
  };
}

/** All where they are few; else those that share most of the words by which they are found. */
function worthComparing(vector: TermVector, examples: Examples): readonly Example[] {
  if (examples.size() <= mostCompared) return [...examples.all()];
  return examples.closest(vector.terms, mostCompared);
}

/** A vector of length 1; of length 0 where there are no words. */
type Unit = { readonly terms: Uint32Array; readonly parts: Float64Array };

function unitOf({ terms, weights }: TermVector, values: TermValues): Unit {
  const parts = new Float64Array(terms.length);
  let square = 0;
  for (let i = 0; i < terms.length; i += 1) {
    const part = worthOf(weights[i] ?? 0) * values.valueOf(terms[i] ?? 0);
    parts[i] = part;
    square += part * part;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < parts.length; i += 1) parts[i] = (parts[i] ?? 0) / length;
  return { terms, parts };
}

/** The same, their words numbered from 0: laid open, they lie so close that each look is a short one. */
function renumbered(units: readonly Unit[]): readonly Unit[] {
  const numbers = new Map<number, number>();
  const numberOf = (term: number) => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  return units.map(({ terms, parts }) => ({ terms: terms.map(numberOf), parts }));
}

/** One vector's words laid open, so that comparing it with many takes one look a word. */
let laidOpen = new Float64Array(0);

function compare({ terms, parts }: Unit, others: readonly Unit[]): Float64Array {
  if (laidOpen.length === 0) laidOpen = new Float64Array(termNumbers);
  for (let i = 0; i < terms.length; i += 1) laidOpen[terms[i] ?? 0] = parts[i] ?? 0;
  const cosines = new Float64Array(others.length);
  for (let n = 0; n < others.length; n += 1) cosines[n] = dotLaidOpen(others[n] ?? noUnit);
  for (const term of terms) laidOpen[term] = 0;
  return cosines;
}

const noUnit: Unit = { terms: new Uint32Array(0), parts: new Float64Array(0) };

function dotLaidOpen({ terms, parts }: Unit): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1) sum += (parts[i] ?? 0) * (laidOpen[terms[i] ?? 0] ?? 0);
  return sum;
}
