import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTerm, suggestTerms } from "./suggest.ts";

const term = (id: string, label: string, ...variants: string[]) => readTerm(id, label, [label, ...variants]);

const terms = [
  term("1", "Harbour safety"),
  term("2", "Safety at sea"),
  term("3", "Road safety"),
  term("4", "Économie", "Economy"),
];

const uses = new Map([
  ["1", 5],
  ["2", 2],
  ["3", 9],
  ["4", 1],
]);

describe("suggesting terms", () => {
  it("puts a label that begins so before a word that begins so, and the more used first", () => {
    expect(suggestTerms(terms, uses, "safe", 9).map(({ id }) => id)).toEqual(["2", "3", "1"]);
  });

  it("finds whatever the case and accents, and says under which variant", () => {
    expect(suggestTerms(terms, uses, "economie", 9)).toEqual([{ id: "4", label: "Économie", uses: 1 }]);
    expect(suggestTerms(terms, uses, "ECONOMY", 9)).toEqual([
      { id: "4", label: "Économie", found: "Economy", uses: 1 },
    ]);
  });

  it("offers the most used when nothing is typed, and nothing for what nobody has", () => {
    expect(suggestTerms(terms, uses, "", 2).map(({ id }) => id)).toEqual(["3", "1"]);
    expect(suggestTerms(terms, uses, "(.*", 9)).toEqual([]);
  });

  it("shows the first few of what all in order would be", () => {
    const label = fc.array(fc.constantFrom("safe", "sea", "Road", "é"), { minLength: 1, maxLength: 3 });
    const made = fc.array(fc.record({ label, uses: fc.nat(3) }), { maxLength: 20 });
    fc.assert(
      fc.property(made, fc.constantFrom("", "s", "se", "safe"), fc.integer({ min: 1, max: 5 }), (some, text, limit) => {
        const all = some.map((one, n) => term(String(n), one.label.join(" ")));
        const used = new Map(some.map((one, n) => [String(n), one.uses]));
        expect(suggestTerms(all, used, text, limit)).toEqual(suggestTerms(all, used, text, 100).slice(0, limit));
      }),
    );
  });
});
