import type { Pacer } from "../../runtime/pacer.ts";
import type { Shelf } from "../shelf/shelf.ts";
import type { TermColumn } from "../shelf/term-column.ts";
import { rarityOf } from "../words/word-worth.ts";

const sliceLength = 4_096;

/** Visit every transcript that does not lie in the trash, resting between. */
export async function eachSlot(shelf: Shelf, pacer: Pacer, visit: (slot: number) => void): Promise<void> {
  const slots = shelf.slots();
  for (let start = 0; start < slots.length; start += sliceLength) {
    for (const slot of slots.subarray(start, start + sliceLength)) if (!shelf.inTrash[slot]) visit(slot);
    if (pacer.isSpent()) await pacer.rest();
  }
}

/** By term: how much it says that two transcripts share it. One that all have says little, but in a small archive that is all there is. */
export async function weighTerms(shelf: Shelf, column: TermColumn, pacer: Pacer): Promise<Float64Array> {
  const counts = new Int32Array(column.count);
  await eachSlot(shelf, pacer, (slot) => {
    for (const number of column.at(slot)) counts[number] = Number(counts[number]) + 1;
  });
  return Float64Array.from(counts, (count) => rarityOf(shelf.size + 1, count));
}

/** The terms of one transcript against those of others. */
export class TermLikeness {
  readonly #column: TermColumn;
  readonly #weights: Float64Array;
  readonly #isOwn: Uint8Array;
  readonly #ofOwn: number;

  /** @param weights as `weighTerms` gave them; terms that came since weigh nothing */
  constructor(column: TermColumn, weights: Float64Array, slot: number) {
    this.#column = column;
    this.#weights = weights;
    this.#isOwn = new Uint8Array(weights.length);
    let sum = 0;
    for (const number of column.at(slot)) {
      this.#isOwn[number] = 1;
      sum += weights[number] ?? 0;
    }
    this.#ofOwn = sum;
  }

  /** How much both have of all that either has: from 0 to 1. Asked for every transcript of the archive. */
  with(slot: number): number {
    let theirs = 0;
    let both = 0;
    for (const number of this.#column.at(slot)) {
      const weight = this.#weights[number] ?? 0;
      theirs += weight;
      if (this.#isOwn[number] === 1) both += weight;
    }
    return both === 0 ? 0 : both / (this.#ofOwn + theirs - both);
  }

  /** The terms that both have, the most telling first. */
  sharedWith(slot: number): number[] {
    const weightOf = (number: number) => this.#weights[number] ?? 0;
    const shared = this.#column.at(slot).filter((number) => this.#isOwn[number] === 1);
    return shared.toSorted((a, b) => weightOf(b) - weightOf(a));
  }
}
