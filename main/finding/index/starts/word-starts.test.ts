import fc from "fast-check";
import { expect, it } from "vitest";
import { startsOf } from "./word-starts.ts";

it("takes the first four letters of each word, three of a shorter one, whatever they are made of", () => {
  expect([...startsOf([["harbour", "harbours", "quay", "sea", "by"]])]).toEqual(["harb", "quay", "sea"]);
  const word = fc.string({ unit: fc.constantFrom("a", "é", "港", "𝒜", "😀"), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const starts = words.map((one) => [...one].slice(0, 4)).filter((letters) => letters.length > 2);
      expect([...startsOf([words])].sort()).toEqual([...new Set(starts.map((one) => one.join("")))].sort());
    }),
  );
});
