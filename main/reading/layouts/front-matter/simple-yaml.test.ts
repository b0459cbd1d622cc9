import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { processorTime } from "../../../runtime/testing/processor-time.ts";
import { readSimpleYaml } from "./simple-yaml.ts";

const page = String.raw`title: "The Harbour Board\u2019s Meeting on the New Light and on the\
  \ Pilots,\_April 7"
date: '2031-04-07'
published_time: 2031-04-07 18:29:44-05:00
url: https://harbour.example/minutes/2031/
summary: A meeting of the board, as announced, with the
  harbour master
tags: pilots, lights
`;

it("reads what most pages carry", () => {
  expect(readSimpleYaml(page)).toEqual({
    title: "The Harbour Board’s Meeting on the New Light and on the Pilots,\u00a0April 7",
    date: "2031-04-07",
    published_time: "2031-04-07 18:29:44-05:00",
    url: "https://harbour.example/minutes/2031/",
    summary: "A meeting of the board, as announced, with the harbour master",
    tags: "pilots, lights",
  });
});

it.each([
  "",
  "tags: [a, b]\n",
  "tags:\n  - a\n",
  "a: b\na: c\n",
  "a: |\n  b\n",
  "a: b",
  "a: b: c\n",
  "a: b # c\n",
  "- a\n",
  "a: 'it''s'\n",
])("leaves %j to the parser", (yaml) => {
  expect(readSimpleYaml(yaml)).toBeUndefined();
});

it("reads a megabyte in its stride", async () => {
  const all = () => {
    for (const piece of ["a: b\n", "a: ", "a", "'", '"\\', "a: b\n ", " ", "a:a", "\\\n "])
      for (const head of ["a: ", 'a: "', "a: '"]) readSimpleYaml(head + piece.repeat(1_000_000 / piece.length));
  };
  expect(await processorTime(all)).toBeLessThan(8_000);
});

const pieces = fc.constantFrom(
  ...'title|date|é|’s|: |:|\'|"|\\u2019|\\_|\\ |\\\n  |\\n| |  |\n|\n  |#| #|- |[|]|{|,|&|*|!|%|@|`|||>|~|?|---|\t|\u00a0|\ufeff|\r|\u0085|\u2028|null|1|\\\\|\\"'.split(
    "|",
  ),
);
const value = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(""));
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom("title", "date", "tags", "url"), fc.constantFrom("", "'", '"'), value)
    .map(([key, quote, text]) => `${key}: ${quote}${text}${quote}\n`),
  value,
);

it("answers what a parser does, or nothing", () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 4 }).map((all) => all.join("")),
      (yaml) => {
        const simple = readSimpleYaml(yaml);
        if (simple === undefined) return;
        const parsed = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
        expect(parsed.errors).toEqual([]);
        expect(simple).toEqual(parsed.toJS());
      },
    ),
    { numRuns: 3_000 },
  );
});
