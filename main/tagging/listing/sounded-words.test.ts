import fc from "fast-check";
import { expect, it } from "vitest";
import { isOneLetterApart } from "../persons/one-letter.ts";
import { beginsOneLetterApart, createSoundedWords } from "./sounded-words.ts";

const word = (minLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength, maxLength: 8 });

it("takes for near what is a beginning, or a letter apart from one", () => {
  fc.assert(
    fc.property(word(5), word(0), (typed, other) => {
      const beginnings = [-1, 0, 1].map((more) => other.slice(0, typed.length + more));
      const isNear = other.startsWith(typed) || beginnings.some((beginning) => isOneLetterApart(typed, beginning));
      expect(beginsOneLetterApart(typed, other)).toBe(isNear);
    }),
    { numRuns: 2_000 },
  );
});

it("numbers each word once, and finds by any of the keys of what is typed", () => {
  const words = createSoundedWords();
  const numbers = ["harbour", "pier", "harbour", "pi"].map(words.numberOf);
  expect(numbers).toEqual([0, 1, 0, 2]);
  expect([...words.near(["harbuor", "pi"])]).toEqual([1, 1, 1]);
  expect([...words.near(["pirr"])]).toEqual([0, 1, 0]);
  expect([...words.near(["pirs"])]).toEqual([0, 0, 0]);
  expect([...words.near(["pie"])]).toEqual([0, 1, 0]);
});
