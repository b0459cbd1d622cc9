import { expect, it } from "vitest";
import { offerTerms, termNamed } from "./offer-terms.ts";

const pilotage = { id: "c1", label: "Pilotage", uses: 4 };

it("offers what is there and a new term", () => {
  expect(offerTerms("pilot", [pilotage]).map((one) => [one.key, one.label])).toEqual([
    ["c1", "Pilotage"],
    ["new", "pilot"],
  ]);
});

it("offers no new term under a label that is there", () => {
  expect(offerTerms("pilotage", [pilotage]).map((one) => one.key)).toEqual(["c1"]);
});

it("offers nothing new for nothing typed", () => {
  expect(offerTerms("", [])).toEqual([]);
});

it("takes another name for the term that has it, but not for one of two", () => {
  const ada = { id: "p1", label: "Lund, Ada", found: "Ada Lund", uses: 2 };
  expect(offerTerms("ada lund", [ada]).map((one) => one.key)).toEqual(["p1"]);
  expect(termNamed("ada lund", offerTerms("ada lund", [ada]))?.id).toBe("p1");
  const other = { ...ada, id: "p2" };
  expect(offerTerms("Ada Lund", [ada, other]).map((one) => one.key)).toEqual(["p1", "p2", "new"]);
});
