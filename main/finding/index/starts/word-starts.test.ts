import fc from "fast-check";
import { expect, it } from "vitest";
import { startsOf } from "./word-starts.ts";

it("takes the first three and the first four letters of each word, whatever they are made of", () => {
  expect([...startsOf([["harbour", "harbours", "quay", "sea", "by"]])]).toEqual(["har", "harb", "qua", "quay", "sea"]);
  const word = fc.string({ unit: fc.constantFrom("a", "é", "港", "𝒜", "😀"), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const begun = words.flatMap((one) => [3, 4].map((length) => ({ length, letters: [...one].slice(0, length) })));
      const starts = begun.filter(({ length, letters }) => letters.length === length);
      expect([...startsOf([words])].sort()).toEqual([...new Set(starts.map((one) => one.letters.join("")))].sort());
    }),
  );
});
