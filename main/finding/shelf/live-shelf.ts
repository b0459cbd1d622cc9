import type { Tables } from "../../../shared/records/record.ts";
import { archiveDay } from "../../runtime/day-in.ts";
import { createPacer, type Pacer } from "../../runtime/pacer.ts";
import { type OrderName, Orders, orderNames } from "./orders.ts";
import { Shelf } from "./shelf.ts";
import type { Touched } from "./step-touches.ts";

/** A step that touches more than this is taken in slices. */
const mostAtOnce = 5_000;

type Moved = Readonly<Record<OrderName, Set<number>>>;

/** The shelf and its orders, filled from the tables and kept in step with them, a slice at a time. */
export class LiveShelf {
  readonly shelf: Shelf;
  readonly orders: Orders;
  readonly #tables: Tables;
  readonly #stale = new Set<string>();
  readonly #changed = new Map<string, string>();
  /** Of these nothing is new but when they were changed. */
  readonly #dated = new Set<string>();
  readonly #steps: { readonly transcripts: readonly string[]; readonly at: string }[] = [];
  readonly #placing: Promise<void>;
  #settling: Promise<void>;
  /** What was noted is being taken in: it is noted no more, and does not stand in the orders yet. */
  #isCatchingUp = false;
  #version = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.shelf = new Shelf(tables);
    this.orders = new Orders(this.shelf);
    this.#placing = this.#placeAll();
    this.#settling = this.#placing.then(() => this.#fill());
  }

  /** Rises with whatever may change a list or a count. */
  get version(): number {
    return this.#version;
  }

  /** `YYYY-MM-DD` in the archive's own time zone. */
  today(): string {
    return archiveDay(this.#tables);
  }

  /** Take note of what a step touched; it is taken in before the next answer. */
  applied({ transcripts, terms }: Touched, at: string): void {
    for (const id of terms) this.shelf.relabel(id);
    if (transcripts.length > mostAtOnce) this.#steps.push({ transcripts, at });
    else for (const id of transcripts) this.#note(id, at);
    this.#version++;
  }

  /** What hangs on more than the tables may have changed. */
  touch(): void {
    this.#version++;
  }

  /** These were changed then, if they were not changed later. */
  setChanged(ids: Iterable<string>, at: string): void {
    for (const id of ids) {
      if (at <= (this.changedOf(id) ?? "")) continue;
      this.#changed.set(id, at);
      this.#dated.add(id);
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
    if (this.#isStale() || this.#dated.size > 0) this.#settling = this.#settling.then(() => this.#catchUp());
    return this.#settling;
  }

  /**
   * Resolves when the orders of all that is there stand, but for the one of changes: the first list needs no more, and is
   * a third sooner there.
   */
  placed(): Promise<void> {
    return this.#isStale() || this.#isCatchingUp ? this.settled() : this.#placing;
  }

  #isStale(): boolean {
    return this.#stale.size > 0 || this.#steps.length > 0;
  }

  async #placeAll(): Promise<void> {
    const pacer = createPacer();
    for (const id of [...this.#tables.transcripts.keys()]) {
      this.shelf.place(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    await this.orders.ready("date", pacer);
  }

  async #fill(): Promise<void> {
    const pacer = createPacer();
    for (const id of [...this.#tables.transcripts.keys()]) {
      this.shelf.describe(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    this.#version++;
  }

  async #catchUp(): Promise<void> {
    await this.#takeDates();
    if (!this.#isStale()) return;
    this.#isCatchingUp = true;
    try {
      await this.#takeIn();
    } finally {
      this.#isCatchingUp = false;
    }
  }

  async #takeDates(): Promise<void> {
    const pacer = createPacer();
    const moved: number[] = [];
    for (const id of this.#dated) {
      this.#dated.delete(id);
      const slot = this.shelf.slotOf(id);
      if (slot !== undefined) {
        this.shelf.changed[slot] = this.changedOf(id) ?? "";
        moved.push(slot);
      }
      if (pacer.isSpent()) await pacer.rest();
    }
    if (moved.length === 0) return;
    await this.orders.move("changed", moved, pacer);
    this.#version++;
  }

  async #takeIn(): Promise<void> {
    const pacer = createPacer();
    await this.#digest(pacer);
    const moved: Moved = { date: new Set(), title: new Set(), changed: new Set() };
    for (const id of this.#stale) {
      this.#stale.delete(id);
      this.#refresh(id, moved);
      if (pacer.isSpent()) await pacer.rest();
    }
    for (const name of orderNames) await this.orders.move(name, [...moved[name]], pacer);
    this.#version++;
  }

  async #digest(pacer: Pacer): Promise<void> {
    for (const { transcripts, at } of this.#steps.splice(0)) {
      for (const id of transcripts) {
        this.#note(id, at);
        if (pacer.isSpent()) await pacer.rest();
      }
    }
  }

  #note(id: string, at: string): void {
    this.#stale.add(id);
    if (at > (this.#changed.get(id) ?? "")) this.#changed.set(id, at);
  }

  /** Take in what the tables say now, and note in which orders it moved. */
  #refresh(id: string, moved?: Moved): void {
    const { shelf } = this;
    const slot = shelf.slotOf(id);
    const before = slot === undefined ? undefined : keysAt(shelf, slot);
    const now = shelf.refresh(id);
    if (now === undefined) return;
    shelf.changed[now] = this.changedOf(id) ?? "";
    const after = shelf.isTaken(now) ? keysAt(shelf, now) : undefined;
    for (const name of orderNames) if (before?.[name] !== after?.[name]) moved?.[name].add(now);
  }
}

/** What the place of a slot in each order hangs on. */
function keysAt(shelf: Shelf, slot: number): Readonly<Record<OrderName, string | undefined>> {
  return {
    date: `${shelf.times[slot]} ${shelf.clocks[slot]}`,
    title: shelf.titles[slot],
    changed: shelf.changed[slot],
  };
}
