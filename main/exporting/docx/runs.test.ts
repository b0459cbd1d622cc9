import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/nasty.ts";
import { runsOf } from "./runs.ts";

/** Runs from right to left stand between these. */
const shown = (text: string, isLeftward: boolean) =>
  runsOf(text, isLeftward).map((run) => (run.isLeftward ? `<${run.text}>` : run.text));

test("letters of each direction stand in runs of their own, what is between them in the paragraph’s", () => {
  expect(shown("נאמר, NATO הודיעה.", true)).toEqual(["<נאמר, >", "NATO", "< הודיעה.>"]);
  expect(shown("The word שלום רב, he said", false)).toEqual(["The word ", "<שלום רב>", ", he said"]);
  expect(shown("NATO, IMO", true)).toEqual(["NATO, IMO"]);
  expect(shown("Fog", false)).toEqual(["Fog"]);
  expect(shown("12.", true)).toEqual(["<12.>"]);
});

test("digits go with the letters before them, brackets with what opened them, points with their letter", () => {
  expect(shown("לפי NATO (5), אז", true)).toEqual(["<לפי >", "NATO (5)", "<, אז>"]);
  expect(shown("לפי (NATO) בשנת 1948", true)).toEqual(["<לפי (>", "NATO", "<) בשנת 1948>"]);
  expect(shown("said שָׁלוֹם 5 times", false)).toEqual(["said ", "<שָׁלוֹם 5>", " times"]);
});

test("nothing is lost, and no letter stands in a run of the other direction", () => {
  const text = fc
    .array(fc.oneof(anyText, fc.constantFrom("שלום", " NATO ", "١٢", "(", ")", "\u202e")))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.boolean(), (given, isLeftward) => {
      const runs = runsOf(given, isLeftward);
      expect(runs.map((run) => run.text).join("")).toBe(given);
      for (const run of runs) {
        expect(run.text).not.toMatch(run.isLeftward ? /[A-Za-z\u0400-\u04ff]/ : /[\u05d0-\u05ea\u0627-\u063a]/);
      }
    }),
  );
});
