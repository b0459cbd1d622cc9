import type { Pacer } from "../runtime/pacer.ts";
import type { Found } from "./evaluate/ground.ts";
import type { Found as FoundRows } from "./index/index-reader.ts";
import type { OpenIndex } from "./index/open-index.ts";
import type { Shelf } from "./shelf/shelf.ts";

const sliceLength = 4_096;

/**
 * The slots of the shelf that rows of the index stand for. Where each was found last is remembered: of a word that nearly
 * every transcript has, looking up a hundred thousand ids takes longer than finding the rows. What was found before some
 * transcript came or went is held against its id first.
 */
export class RowSlots {
  readonly #shelf: Shelf;
  #of: OpenIndex | undefined;
  /** By row; -1 where it has none. */
  #last: number[] = [];
  /** By row: in which state its slot was found. */
  #foundIn: number[] = [];
  #state = 0;
  #placed = "";

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  async of({ rows, scores, open }: Pick<FoundRows, "rows" | "scores" | "open">, pacer: Pacer): Promise<Found> {
    const slots = new Int32Array(rows.length);
    const scoreOf = scores ? new Map<number, number>() : undefined;
    let count = 0;
    for (let start = 0; start < rows.length; start += sliceLength) {
      this.#look(open);
      for (let n = start; n < Math.min(start + sliceLength, rows.length); n++) {
        const slot = this.#slotOf(Number(rows[n]), open);
        // The index may be ahead of the list or behind it for a moment.
        if (slot < 0) continue;
        slots[count++] = slot;
        scoreOf?.set(slot, scores?.[n] ?? 0);
      }
      if (pacer.isSpent()) await pacer.rest();
    }
    return { slots: slots.subarray(0, count), scores: scoreOf };
  }

  #look(open: OpenIndex): void {
    if (this.#of !== open) {
      this.#of = open;
      this.#last = [];
      this.#foundIn = [];
    }
    const placed = `${open.ledger.placed} ${this.#shelf.placed}`;
    if (placed !== this.#placed) this.#state++;
    this.#placed = placed;
  }

  #slotOf(row: number, open: OpenIndex): number {
    if (this.#foundIn[row] === this.#state) return Number(this.#last[row]);
    const slot = this.#findSlot(row, open);
    this.#last[row] = slot;
    this.#foundIn[row] = this.#state;
    return slot;
  }

  #findSlot(row: number, open: OpenIndex): number {
    const transcript = open.ledger.transcriptAt(row);
    if (transcript === undefined) return -1;
    const last = this.#last[row];
    if (last !== undefined && this.#shelf.ids[last] === transcript) return last;
    return this.#shelf.slotOf(transcript) ?? -1;
  }
}
