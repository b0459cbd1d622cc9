import type { Pacer } from "../runtime/pacer.ts";
import type { Found } from "./evaluate/ground.ts";
import type { Found as FoundRows } from "./index/index-reader.ts";
import type { OpenIndex } from "./index/open-index.ts";
import type { Shelf } from "./shelf/shelf.ts";

const sliceLength = 4_096;

/**
 * The slots of the shelf that rows of the index stand for. Where each was found last is remembered and looked at first: of a
 * word that nearly every transcript has, looking up a hundred thousand ids takes longer than finding the rows.
 */
export class RowSlots {
  readonly #shelf: Shelf;
  #of: OpenIndex | undefined;
  #last: number[] = [];

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  async of({ rows, scores, open }: Pick<FoundRows, "rows" | "scores" | "open">, pacer: Pacer): Promise<Found> {
    const slots = new Int32Array(rows.length);
    const scoreOf = scores ? new Map<number, number>() : undefined;
    let count = 0;
    for (let n = 0; n < rows.length; n++) {
      const slot = this.#slotOf(Number(rows[n]), open);
      // The index may be ahead of the list or behind it for a moment.
      if (slot === undefined) continue;
      slots[count++] = slot;
      scoreOf?.set(slot, scores?.[n] ?? 0);
      if (n % sliceLength === 0 && pacer.isSpent()) await pacer.rest();
    }
    return { slots: slots.subarray(0, count), scores: scoreOf };
  }

  #slotOf(row: number, open: OpenIndex): number | undefined {
    const transcript = open.ledger.transcriptAt(row);
    if (transcript === undefined) return undefined;
    if (this.#of !== open) {
      this.#of = open;
      this.#last = [];
    }
    const last = this.#last[row];
    if (last !== undefined && this.#shelf.ids[last] === transcript) return last;
    const slot = this.#shelf.slotOf(transcript);
    if (slot !== undefined) this.#last[row] = slot;
    return slot;
  }
}
