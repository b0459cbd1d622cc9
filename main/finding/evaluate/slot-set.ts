import { thoseThat } from "../../runtime/those-that.ts";

/** Slots of the shelf, flagged by their number; what is beyond its length is not in it. */
export type SlotSet = Uint8Array;

/** A set, and how well each of its slots fits where that was asked for and reckoned: smaller is better. */
export type Held = { readonly set: SlotSet; readonly scores?: ReadonlyMap<number, number> | undefined };

/** A loop: to iterate over a typed array takes three times as long, ten before it is compiled. */
export function setOf(slots: ArrayLike<number>, length: number): SlotSet {
  const set = new Uint8Array(length);
  for (let n = 0; n < slots.length; n++) set[Number(slots[n])] = 1;
  return set;
}

/** Those of the slots for which it holds. */
export function setWhere(slots: Int32Array, length: number, holds: (slot: number) => boolean): SlotSet {
  const set = new Uint8Array(length);
  for (const slot of slots) if (holds(slot)) set[slot] = 1;
  return set;
}

export function slotsOf(set: SlotSet, among: Int32Array): Int32Array {
  return thoseThat(among, (slot) => set[slot] === 1);
}

export function intersect(held: readonly Held[]): Held {
  const [first, ...others] = held;
  const set = Uint8Array.from(first?.set ?? []);
  for (const other of others)
    for (let slot = 0; slot < set.length; slot++) set[slot] = set[slot] === 1 ? (other.set[slot] ?? 0) : 0;
  return { set, scores: sumOf(held) };
}

export function unite(held: readonly Held[]): Held {
  const set = new Uint8Array(Math.max(...held.map((one) => one.set.length)));
  for (const one of held) for (let slot = 0; slot < one.set.length; slot++) if (one.set[slot] === 1) set[slot] = 1;
  return { set, scores: sumOf(held) };
}

/** What is good in two respects is better. */
function sumOf(held: readonly Held[]): ReadonlyMap<number, number> | undefined {
  const scored = held.flatMap(({ scores }) => scores ?? []);
  const [only] = scored;
  if (scored.length < 2) return only;
  const sum = new Map<number, number>();
  for (const scores of scored) for (const [slot, score] of scores) sum.set(slot, (sum.get(slot) ?? 0) + score);
  return sum;
}
