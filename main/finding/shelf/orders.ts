import type { Pacer } from "../../runtime/pacer.ts";
import type { Compare } from "../../runtime/sort-paced.ts";
import { compareIds, compareLabels } from "./compare-labels.ts";
import { Order } from "./order.ts";
import type { Shelf } from "./shelf.ts";

/** The orders that hold for all transcripts, whatever is looked for. */
export const orderNames = ["date", "title", "changed"] as const;

export type OrderName = (typeof orderNames)[number];

/** Beyond this, sorting anew is faster than moving one by one. */
const mostMoved = 2_000;

/** Each order is total: what is equal is told apart by its id. */
export class Orders {
  readonly #shelf: Shelf;
  readonly #orders: Readonly<Record<OrderName, Order>>;
  readonly #ready = new Map<OrderName, Promise<void>>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#orders = {
      date: new Order((isFrozen) => byDate(shelf, isFrozen)),
      title: new Order((isFrozen) => byText(shelf, shelf.titles, compareLabels, isFrozen)),
      changed: new Order((isFrozen) => byText(shelf, shelf.changed, compareIds, isFrozen)),
    };
  }

  /** Resolves when this order stands. */
  ready(name: OrderName, pacer: Pacer): Promise<void> {
    const ready = this.#ready.get(name) ?? this.#build(name, pacer);
    this.#ready.set(name, ready);
    return ready;
  }

  /** What stands in this order of these slots was put there, changed or taken away. */
  async move(name: OrderName, slots: readonly number[], pacer: Pacer): Promise<void> {
    // Before it is built, there is nothing to move; building takes what is there then.
    if (!this.#ready.has(name)) return;
    if (slots.length > mostMoved) this.#ready.set(name, this.#rebuild(name, pacer));
    else this.#orders[name].move(slots, (slot) => this.#shelf.isTaken(slot));
    await this.#ready.get(name);
  }

  /** Those slots of the order that are flagged; without a date last, whichever way. */
  walk(name: OrderName, isDescending: boolean, isShown: Uint8Array, count: number): Int32Array {
    const { sorted } = this.#orders[name];
    const dated = name === "date" ? sorted.length - this.#countUndated(sorted) : sorted.length;
    const found = new Int32Array(count);
    let at = 0;
    const take = (slot: number) => {
      if (isShown[slot] === 1) found[at++] = slot;
    };
    if (isDescending) for (let n = dated - 1; n >= 0; n--) take(Number(sorted[n]));
    else for (let n = 0; n < dated; n++) take(Number(sorted[n]));
    for (let n = dated; n < sorted.length; n++) take(Number(sorted[n]));
    return found.subarray(0, at);
  }

  /** One after the other: an order that is being built is not begun anew. */
  async #rebuild(name: OrderName, pacer: Pacer): Promise<void> {
    await this.#ready.get(name);
    await this.#build(name, pacer);
  }

  #build(name: OrderName, pacer: Pacer): Promise<void> {
    return this.#orders[name].build(this.#shelf.slots(), (slot) => this.#shelf.isTaken(slot), pacer);
  }

  #countUndated(sorted: Int32Array): number {
    let count = 0;
    while (count < sorted.length && Number.isNaN(this.#shelf.times[Number(sorted.at(-1 - count))])) count++;
    return count;
  }
}

type CompareTexts = (a: string, b: string) => number;

function copyIf<T>(isFrozen: boolean, keys: readonly T[]): readonly T[] {
  return isFrozen ? keys.slice() : keys;
}

function byText(shelf: Shelf, texts: readonly string[], compare: CompareTexts, isFrozen: boolean): Compare {
  const keys = copyIf(isFrozen, texts);
  const ids = copyIf(isFrozen, shelf.ids);
  return (a, b) => compare(keys[a] ?? "", keys[b] ?? "") || compareIds(ids[a] ?? "", ids[b] ?? "");
}

/** By the first instant of the date, then the hour; those without a date at the end. */
function byDate(shelf: Shelf, isFrozen: boolean): Compare {
  const byClock = byText(shelf, shelf.clocks, compareIds, isFrozen);
  if (!isFrozen) return (a, b) => compareTimes(timeOrLast(shelf.times[a]), timeOrLast(shelf.times[b])) || byClock(a, b);
  const times = Float64Array.from(shelf.times, timeOrLast);
  return (a, b) => compareTimes(times[a], times[b]) || byClock(a, b);
}

function timeOrLast(time: number | undefined): number {
  return time === undefined || Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

function compareTimes(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}
