import fc from "fast-check";
import { expect, test } from "vitest";
import { asXml } from "../proof/xml/as-xml.ts";
import { textOf } from "../proof/xml/xml-element.ts";
import { anyText, nastyStrings } from "../testing/nasty.ts";
import { readXml } from "../testing/read-xml.ts";
import { createXml, tagsOf, writeXml } from "./xml.ts";

test("any text comes back, and what could not be held was counted", () => {
  fc.assert(
    fc.property(anyText, anyText, (text, value) => {
      const { element, replaced } = createXml();
      const read = readXml(writeXml(element("a", { value }, text)));
      expect(textOf(read)).toBe(asXml(text));
      expect(read.attributes.value).toBe(asXml(value));
      const marks = (all: string) => all.split("\ufffd").length;
      expect(replaced()).toBe(marks(asXml(text) + asXml(value)) - marks(text + value));
    }),
    { examples: nastyStrings.map((text) => [text, text]) },
  );
});

test("quotation marks are escaped where they must be, and nowhere else", () => {
  const { element } = createXml();
  expect(writeXml(element("a", { b: `"'` }, `"it's" < & >`))).toBe(`<a b="&quot;&apos;">"it's" &lt; &amp; &gt;</a>`);
});

test("an element is opened and closed around what comes in pieces", () => {
  const { element } = createXml();
  expect(tagsOf(element("a", { b: 1, c: undefined }))).toEqual(['<a b="1">', "</a>"]);
  expect(tagsOf(element("a", {}, element("b")))).toEqual(["<a><b></b>", "</a>"]);
});
