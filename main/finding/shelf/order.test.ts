import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPacer } from "../../runtime/pacer.ts";
import { sortPaced } from "../../runtime/sort-paced.ts";
import { holdOf } from "../../runtime/testing/hold-of.ts";
import { Order } from "./order.ts";

const keyChange = fc.record({ item: fc.nat(40), key: fc.option(fc.nat(5), { nil: undefined }) });

/** Keys by item; without a key an item is not there. */
function orderOf(keys: Map<number, number>) {
  return new Order((isFrozen) => {
    const read = isFrozen ? new Map(keys) : keys;
    return (a, b) => Number(read.get(a)) - Number(read.get(b)) || a - b;
  });
}

function changeKeys(keys: Map<number, number>, changes: readonly { item: number; key: number | undefined }[]): void {
  for (const { item, key } of changes) {
    if (key === undefined) keys.delete(item);
    else keys.set(item, key);
  }
}

function sortedItems(keys: Map<number, number>): number[] {
  return [...keys.keys()].sort((a, b) => Number(keys.get(a)) - Number(keys.get(b)) || a - b);
}

describe("an order", () => {
  it("is what sorting anew would give, whatever moves, also while it is being built", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.array(fc.array(keyChange, { maxLength: 8 }), { maxLength: 8 }),
        fc.nat(8),
        async (start, rounds, builtAfter) => {
          const keys = new Map(start.entries());
          const order = orderOf(keys);
          const isThere = (item: number) => keys.has(item);
          const building = order.build(Int32Array.from(keys.keys()), isThere, createPacer(0));
          for (const [n, round] of rounds.entries()) {
            if (n === builtAfter) await building;
            changeKeys(keys, round);
            order.move(
              round.map(({ item }) => item),
              isThere,
            );
          }
          await building;
          expect([...order.sorted]).toEqual(sortedItems(keys));
        },
      ),
    );
  });
});

describe("sorting in slices", () => {
  it("is stable and complete at any length", async () => {
    for (const length of [0, 1, 511, 512, 513, 1_024, 5_000]) {
      const items = Int32Array.from({ length }, (_, n) => n);
      const byRest = (a: number, b: number) => (a % 7) - (b % 7);
      const sorted = await sortPaced(items, byRest, createPacer(0));
      expect([...sorted]).toEqual([...items].sort(byRest));
    }
  });

  it("lets others run", async () => {
    const items = Int32Array.from({ length: 200_000 }, (_, n) => (n * 7_919) % 200_003);
    const slow = (a: number, b: number) => String(a).localeCompare(String(b));
    const { looks, longest } = await holdOf(() => sortPaced(items, slow, createPacer()));
    expect(looks).toBeGreaterThan(1_500);
    expect(longest).toBeLessThan(20);
  });
});
