import { expect, it } from "vitest";
import { atOnce } from "../runtime/slices.ts";
import { suggestTopics } from "./suggest-topics.ts";
import { makeHarbour } from "./terms/vocabulary.fixture.ts";

it("finds a topic with a letter wrong, in either alphabet, where none begins as it is typed", () => {
  const { tables, topic } = makeHarbour();
  const pilots = topic("Pilotage", { variants: ["Лоцманы"] });
  const tugs = topic("Harbour tugs");
  const suggest = (text: string) => atOnce(suggestTopics(tables, new Map([[tugs, 2]]), text, 8));
  expect(suggest("piltoage")).toEqual([{ id: pilots, label: "Pilotage", uses: 0 }]);
  expect(suggest("лоцманы")).toEqual([{ id: pilots, label: "Pilotage", found: "Лоцманы", uses: 0 }]);
  expect(suggest("лоцманф")).toEqual([{ id: pilots, label: "Pilotage", found: "Лоцманы", uses: 0 }]);
  expect(suggest("hrabour")).toEqual([{ id: tugs, label: "Harbour tugs", uses: 2 }]);
  expect(suggest("breakwater")).toEqual([]);
});
