import { expect, it } from "vitest";
import { atOnce } from "../runtime/slices.ts";
import { createPersonIndex } from "./persons/person-index.ts";
import { suggestPersons } from "./suggest-persons.ts";
import { makeHarbour } from "./terms/vocabulary.fixture.ts";

it("finds a person by a beginning, another order or script, and by a letter wrong while the name is typed", () => {
  const { tables, person } = makeHarbour();
  const irena = person("Irena Valdez");
  const igor = person("Игорь Маяков");
  const index = createPersonIndex(tables.persons.values());
  const suggest = (text: string) => atOnce(suggestPersons(tables, index, new Map(), text, 8)).map(({ id }) => id);
  expect(suggest("vald")).toEqual([irena]);
  expect(suggest("Valdez Irena")).toEqual([irena]);
  expect(suggest("Mayakov, Igor")).toEqual([igor]);
  expect(suggest("Irena Valdes")).toEqual([irena]);
  expect(suggest("Vladez")).toEqual([irena]);
  expect(suggest("vlade")).toEqual([irena]);
  expect(suggest("mayakof")).toEqual([igor]);
  expect(suggest("breakwater")).toEqual([]);
});
