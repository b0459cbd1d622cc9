import fc from "fast-check";
import { expect, it } from "vitest";
import { type AscendingNumbers, countOf, noNumbers, numberAt, takeOut, withNumber } from "./ascending-numbers.ts";

it("holds what a sorted set holds, whatever comes and goes", () => {
  const act = fc.record({ number: fc.oneof(fc.nat(12), fc.constant(0xffff_ffff)), isOut: fc.boolean() });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let numbers: AscendingNumbers = new Uint32Array(1);
      const known = new Set<number>();
      for (const { number, isOut } of acts) {
        if (isOut) takeOut(numbers, number);
        else numbers = withNumber(numbers, number);
        if (isOut) known.delete(number);
        else known.add(number);
      }
      const held = Array.from({ length: countOf(numbers) }, (_, i) => numberAt(numbers, i + 1));
      expect(held).toEqual([...known].sort((a, b) => a - b));
    }),
  );
  expect(countOf(noNumbers)).toBe(0);
});
