import { expect, it } from "vitest";
import { groupPersons, roleWords } from "./person-tallies.ts";

const persons = groupPersons([
  { id: "p1", label: "Okafor, Daniel", role: "addressed", count: 2 },
  { id: "p2", label: "Valdez, Irena", role: "speaker", count: 5 },
  { id: "p1", label: "Okafor, Daniel", role: "speaker", count: 5 },
]);

it("puts the roles of a person together, in their order", () => {
  expect(persons.map((one) => [one.label, one.roles.map(({ role }) => role)])).toEqual([
    ["Okafor, Daniel", ["speaker", "addressed"]],
    ["Valdez, Irena", ["speaker"]],
  ]);
});

it("counts what only some carry", () => {
  expect(persons.map((one) => roleWords(one, 5))).toEqual(["speaker, addressed 2 of 5", "speaker"]);
});
