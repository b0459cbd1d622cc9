import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import { countingOf } from "./counting.ts";

const texts = fc
  .array(fc.constantFrom("wage", "🚢", "\r\n", "\n", " ", "é", "берег"), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(""));

/** Where a UTF-16 unit of the text stands as a program counts it. */
const programs: Readonly<Record<string, (text: string, unit: number) => number>> = {
  "code points": (text, unit) => [...text.slice(0, unit)].length,
  "code points, CR LF as one": (text, unit) => [...text.slice(0, unit).replaceAll("\r\n", "\n")].length,
  "UTF-16": (_text, unit) => unit,
  "UTF-16, CR LF as one": (text, unit) => text.slice(0, unit).replaceAll("\r\n", "\n").length,
};

it.each(Object.entries(programs))("finds the words of selections counted in %s, by their names", (_name, count) => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = [...text.matchAll(/[\p{L}]+/gu)].map(({ index, 0: word }) => ({
        from: index,
        to: index + word.length,
        word,
      }));
      const selections = words.map(({ from, to, word }) => ({
        start: count(text, from),
        end: count(text, to),
        words: [word],
      }));
      const placeOf = countingOf(text, selections);
      const points = codePointsOf(text);
      expect(selections.map(({ start, end }) => points.slice(placeOf(start), placeOf(end)))).toEqual(
        words.map(({ word }) => word),
      );
    }),
  );
});

it("takes code points where nothing says otherwise", () => {
  expect(countingOf("🚢\r\nship", [{ start: 3, end: 7, words: [] }])(3)).toBe(3);
});
