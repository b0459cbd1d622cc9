import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cite, quote } from "./citing.fixture.ts";
import { cslItem, cslJson } from "./csl.ts";
import { passageOfParagraph } from "./passage.ts";

/** As published, MIT licence: https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json */
const schema: object = JSON.parse(
  readFileSync(new URL("./testing/csl-data.schema.json", import.meta.url).pathname, "utf8"),
);
// It names its properties' types more than once, which Ajv's strict mode takes for a slip.
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

function faultsOf(text: string): readonly string[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

const texts = fc.string({ unit: "grapheme", maxLength: 30 });
const dates = fc.constantFrom("2021", "2021-03-03T14:15", "1960~", "196X", "2019/2021-05", "-0043", "once", "");

it("finds what is amiss", () => {
  expect(faultsOf('[{ "id": "a", "type": "talk" }]')).not.toEqual([]);
});

it("takes every item, of a transcript or of a passage", () => {
  fc.assert(
    fc.property(texts, dates, texts, (text, date, label) => {
      const more = { title: text, date, place: text, eventType: text, rights: text, summary: text, language: "en" };
      const whole = cite({ ...more, speakers: [{ label, turns: 1 }] });
      expect(faultsOf(cslJson([cslItem(whole), cslItem(cite(more, quote(passageOfParagraph(6))))]))).toEqual([]);
    }),
  );
});
