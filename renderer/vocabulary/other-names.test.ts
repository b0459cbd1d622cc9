import { expect, it } from "vitest";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { otherNames } from "./other-names.ts";

const person = (part: Pick<ListedTerm, "variants"> & { readonly found?: string }): ListedTerm => ({
  id: "per_1",
  label: "Aalto, Henrik",
  heading: "Aalto, Henrik",
  depth: 0,
  narrower: 0,
  uses: 1,
  ...part,
});

it("does not repeat a name in another order or without its comma", () => {
  const variants = ["Aalto Henrik", "Henrik Aalto", "H. Aalto", "Аалто, Хенрик"];
  expect(otherNames(person({ variants }))).toEqual(["H. Aalto", "Аалто, Хенрик"]);
});

it("names what was found, whatever it says", () => {
  expect(otherNames(person({ found: "Aalto Henrik", variants: ["H. Aalto"] }))).toEqual(["Aalto Henrik"]);
});

it("counts only names that are shown among the few", () => {
  const variants = ["Henrik Aalto", "A", "B", "C", "D", "E"];
  expect(otherNames(person({ variants }))).toEqual(["A", "B", "C", "D"]);
});
