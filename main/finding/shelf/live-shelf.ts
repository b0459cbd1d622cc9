import type { Step } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { Orders } from "./orders.ts";
import { createPacer } from "./pacer.ts";
import { facetNames, Shelf } from "./shelf.ts";
import { touchedBy } from "./step-touches.ts";

/** One slice of catching up moves so many transcripts. */
const sliceLength = 1_000;

/** The shelf and its orders, filled from the tables and kept in step with them, a slice at a time. */
export class LiveShelf {
  readonly shelf: Shelf;
  readonly orders: Orders;
  readonly #tables: Tables;
  readonly #stale = new Set<string>();
  readonly #changed = new Map<string, string>();
  #settling: Promise<void>;
  #version = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.shelf = new Shelf(tables);
    this.orders = new Orders(this.shelf);
    this.#settling = this.#fill();
  }

  /** Rises with whatever may change a list or a count. */
  get version(): number {
    return this.#version;
  }

  /** Take note of a step; what it touched is taken in before the next answer. */
  applied(step: Step): void {
    const { transcripts, terms } = touchedBy(step);
    for (const id of terms) for (const name of facetNames) this.shelf.columns[name].relabel(id);
    for (const id of transcripts) this.#stale.add(id);
    this.setChanged(transcripts, step.at);
    this.#version++;
  }

  /** These were changed then, if they were not changed later. */
  setChanged(ids: Iterable<string>, at: string): void {
    for (const id of ids) {
      if (at <= (this.changedOf(id) ?? "")) continue;
      this.#changed.set(id, at);
      this.#stale.add(id);
    }
    this.#version++;
  }

  /** When a transcript was changed or imported last. */
  changedOf(id: string): string | undefined {
    const imported = this.#tables.transcripts.get(id)?.source.imported;
    const changed = this.#changed.get(id);
    return changed === undefined || (imported !== undefined && imported > changed) ? imported : changed;
  }

  /** Resolves when all that was noted is taken in. */
  settled(): Promise<void> {
    if (this.#stale.size > 0) this.#settling = this.#settling.then(() => this.#catchUp());
    return this.#settling;
  }

  async #fill(): Promise<void> {
    const pacer = createPacer();
    for (const id of [...this.#tables.transcripts.keys()]) {
      this.#refresh(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    await this.orders.ready("date", pacer);
    this.#version++;
  }

  async #catchUp(): Promise<void> {
    const pacer = createPacer();
    while (this.#stale.size > 0) {
      const slots = new Set<number>();
      for (const id of this.#stale) {
        if (slots.size >= sliceLength || pacer.isSpent()) break;
        this.#stale.delete(id);
        const slot = this.#refresh(id);
        if (slot !== undefined) slots.add(slot);
      }
      this.orders.move([...slots]);
      this.#version++;
      if (pacer.isSpent()) await pacer.rest();
    }
  }

  #refresh(id: string): number | undefined {
    const slot = this.shelf.refresh(id);
    if (slot !== undefined) this.shelf.changed[slot] = this.changedOf(id) ?? "";
    return slot;
  }
}
