import { expect, it } from "vitest";
import { viewSchema } from "../../../shared/contract/finding.ts";
import { addPerson, emptyArchive, madeId } from "../testing/made-archive.ts";
import { parseQuery } from "./parse-query.ts";
import { answeredLine, queryOfView } from "./view-query.ts";

const { tables } = emptyArchive();
const topic = (n: number) => madeId("topic", n);
tables.topics.set(topic(1), { id: topic(1), label: "Safety “at sea”", variants: [] });
tables.topics.set(topic(2), { id: topic(2), label: "Pilotage", variants: [] });
tables.sections.set(madeId("section", 1), { id: madeId("section", 1), label: "News" });
const irena = addPerson({ tables, texts: new Map() }, 1, "Irena", "Valdez").id;

it.each([
  [{}, ""],
  [{ query: "as ty" }, "as ty"],
  [{ query: "ferry pil", embargoed: true }, "ferry pil is:embargoed"],
  [{ query: "ferry pil* ", embargoed: true }, 'ferry "pil"* is:embargoed'],
  [
    { query: "pilot OR ferry ", statuses: ["draft", "in-review"] as const },
    '(pilot OR ferry) (status:"draft" OR status:"in-review")',
  ],
  [{ topics: [topic(1), topic(2), topic(9)] }, 'topic:"Safety at sea" OR topic:"Pilotage"'],
  [
    { persons: [irena], role: "speaker" as const, places: ["Port Almere"] },
    'speaker:"Valdez, Irena" place:"Port Almere"',
  ],
  [
    { persons: [irena], role: "author" as const, sections: [madeId("section", 1)] },
    'person:"Valdez, Irena" section:"News"',
  ],
  [
    { years: ["2019", "undated"], between: { from: "2020", to: "2021-05" } },
    "date:2019 OR -has:date OR date:2020/2021-05",
  ],
  [
    { between: { from: "2020-03", to: "2020-03" }, embargoed: true, languages: ["en"] },
    'language:"en" date:2020-03 is:embargoed',
  ],
  [{ query: "ferry ", trash: true }, "ferry is:trashed"],
])("%j", (view, line) => {
  const parsed = viewSchema.parse(view);
  expect(queryOfView(parsed, tables)).toBe(line);
  expect(parseQuery(line).problem).toBeUndefined();
});

it("a line says by a star that its last word counted as a beginning too", () => {
  expect(["harb", "harb ", "harb*", '"north harb', 'topic:"Port" lamp', "lamp)", ""].map(answeredLine)).toEqual([
    "harb*",
    "harb",
    "harb*",
    '"north harb"*',
    'topic:"Port" lamp*',
    "lamp)",
    "",
  ]);
});
