import { describe, expect, it } from "vitest";
import { suggestTerms, type Term } from "./suggest.ts";

const term = (id: string, label: string, uses: number, ...variants: string[]): Term => ({
  id,
  label,
  forms: [label, ...variants],
  uses,
});

const terms = [
  term("1", "Harbour safety", 5),
  term("2", "Safety at sea", 2),
  term("3", "Road safety", 9),
  term("4", "Économie", 1, "Economy"),
];

describe("suggesting terms", () => {
  it("puts a label that begins so before a word that begins so, and the more used first", () => {
    expect(suggestTerms(terms, "safe", 9).map(({ id }) => id)).toEqual(["2", "3", "1"]);
  });

  it("finds whatever the case and accents, and says under which variant", () => {
    expect(suggestTerms(terms, "economie", 9)).toEqual([{ id: "4", label: "Économie", uses: 1 }]);
    expect(suggestTerms(terms, "ECONOMY", 9)).toEqual([{ id: "4", label: "Économie", found: "Economy", uses: 1 }]);
  });

  it("offers the most used when nothing is typed, and nothing for what nobody has", () => {
    expect(suggestTerms(terms, "", 2).map(({ id }) => id)).toEqual(["3", "1"]);
    expect(suggestTerms(terms, "(.*", 9)).toEqual([]);
  });
});
