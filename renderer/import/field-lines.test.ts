import { expect, it } from "vitest";
import type { ImportPage } from "../../shared/contract/imports.ts";
import type { LineRole } from "../../shared/reading/role.ts";
import { namedByFields } from "./field-lines.ts";
import type { PageLine } from "./line-role.ts";

const line = (n: number, role: LineRole): PageLine => ({ n, text: "text", role });
const found = (value: string, ...lines: number[]) => ({ value, lines, rule: "front-matter", confidence: 1 });
const fields: ImportPage["fields"] = {
  title: found("Meeting on the pilots", 2),
  date: found("2017-05-12", 3),
  publicationDate: found("2017-05-12", 3),
  place: found("Karrowmouth", 6),
  topics: [found("Bridges", 4), found("Pilots", 4)],
  geography: [],
  persons: [],
  sections: [],
};

it("calls a line at the head of a document what was read from it", () => {
  const head = [1, 2, 3, 4, 5].map((n) => line(n, "furniture"));
  const roles = namedByFields({ fields, lines: head }).map(({ role }) => role);
  expect(roles).toEqual(["furniture", "title", "date", "topic", "furniture"]);
});

it("leaves lines of the text what they are, whatever was read from them", () => {
  const text = [line(6, "speech"), line(7, "furniture")];
  expect(namedByFields({ fields, lines: text })).toEqual(text);
});
