import type { Pacer } from "../../runtime/pacer.ts";
import { compareLabels } from "./compare-labels.ts";
import { Order } from "./order.ts";

/** Terms are numbered from 0 in the order of their coming. */
export type Term = { readonly value: string; readonly label: string };

const none: readonly number[] = [];

/** Which terms of one kind (topics, years…) each transcript carries, and their labels. */
export class TermColumn {
  readonly #terms: Term[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #held: (readonly number[])[] = [];
  /** By term, the list of it alone. */
  readonly #shared: (readonly number[])[] = [];
  readonly #order = new Order((isFrozen) => {
    const terms = isFrozen ? this.#terms.slice() : this.#terms;
    return (a, b) => compareLabels(terms[a]?.label ?? "", terms[b]?.label ?? "") || a - b;
  });
  readonly labelOf: (value: string) => string;
  #new: number[] = [];
  #ranks: Int32Array | undefined;
  #built: Promise<void> | undefined;

  /** @param labelOf the label of a value now; the value itself where it has none */
  constructor(labelOf: (value: string) => string) {
    this.labelOf = labelOf;
  }

  get count(): number {
    return this.#terms.length;
  }

  termAt(number: number): Term | undefined {
    return this.#terms[number];
  }

  numberOf(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  /** The terms that the transcript in this slot carries, each once. */
  at(slot: number): readonly number[] {
    return this.#held[slot] ?? none;
  }

  /** Put the terms of a slot in place of those it had. */
  put(slot: number, values: readonly string[]): void {
    const [first] = values;
    if (first === undefined) this.#held[slot] = none;
    else if (values.length === 1) this.#held[slot] = this.#alone(this.numbered(first));
    else this.#held[slot] = this.#several(values);
  }

  #several(values: readonly string[]): readonly number[] {
    const numbers = [...new Set(values.map((value) => this.numbered(value)))];
    const [only] = numbers;
    // Copied, for a list that grew has room for as many again as it holds, and there are a million of them.
    return numbers.length === 1 && only !== undefined ? this.#alone(only) : numbers.slice();
  }

  /** Most transcripts have one status, one year and one place: all of one term share a list. */
  #alone(number: number): readonly number[] {
    const known = this.#shared[number];
    if (known) return known;
    const list = [number];
    this.#shared[number] = list;
    return list;
  }

  /** The numbers of the values for which this holds, flagged. */
  flagsOf(holds: (term: Term) => boolean): Uint8Array {
    return Uint8Array.from(this.#terms, (term) => (holds(term) ? 1 : 0));
  }

  /** The label of a value may have changed. */
  relabel(value: string): void {
    const number = this.#numbers.get(value);
    if (number === undefined) return;
    this.#terms[number] = { value, label: this.labelOf(value) };
    this.#new.push(number);
  }

  /** Resolves when `ranks` tells the order of all labels. */
  async sortLabels(pacer: Pacer): Promise<void> {
    const isThere = () => true;
    this.#built ??= this.#buildOrder(isThere, pacer);
    await this.#built;
    if (this.#new.length === 0 && this.#ranks) return;
    this.#order.move(this.#new, isThere);
    this.#new = [];
    const ranks = new Int32Array(this.#terms.length);
    this.#order.sorted.forEach((number, rank) => {
      ranks[number] = rank;
    });
    this.#ranks = ranks;
  }

  /** By term: its place in the order of labels. */
  get ranks(): Int32Array {
    return this.#ranks ?? new Int32Array(this.#terms.length);
  }

  #buildOrder(isThere: () => boolean, pacer: Pacer): Promise<void> {
    this.#new = [];
    return this.#order.build(Int32Array.from(this.#terms.keys()), isThere, pacer);
  }

  /** The number of a value, also of one that no transcript carries. */
  numbered(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#terms.push({ value, label: this.labelOf(value) });
    this.#numbers.set(value, number);
    this.#new.push(number);
    return number;
  }
}
