import { expect, it } from "vitest";
import { offerTerms } from "./offer-terms.ts";

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
