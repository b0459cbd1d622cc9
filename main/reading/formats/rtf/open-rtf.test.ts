import fc from "fast-check";
import { expect, it } from "vitest";
import { RefusedFormat } from "../format.ts";
import { openRtf } from "./open-rtf.ts";

const open = (rtf: string) => openRtf(Buffer.from(rtf, "latin1"));

it("reads paragraphs, rows and notes; letters by \\u, by code page and by font; what is bold, and headings", () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}{\f1\fcharset204 Arial;}}{\colortbl;\red0;}
{\info{\title Harbour meeting}{\keywords Pilots, Piers}{\author Nobody}}{\header Page 1}{\*\generator X;}
\pard\outlinelevel0 Harbour\~meeting\par\pard {\b Anna Berg:} Good morning\u8212 -all {\f1 \'c4\'e0}, caf\'e9\line now{\footnote At noon.}.\par
\trowd\cellx1 Pilots\cell 12\cell\row
{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the pier}} {\v hidden}\{is\} {\pict 00ff}{\*\unknown gone}open\par}`;
  const { text, stated } = open(rtf);
  expect(text).toBe(
    "Harbour\u00a0meeting\nAnna Berg: Good morning—all Да, café\nnow.\nPilots\t12\nthe pier {is} open\nAt noon.\n",
  );
  expect(stated.lines.get(1)).toEqual({ heading: 1 });
  expect(stated.lines.get(2)).toEqual({ bold: 10 });
  expect(stated.fields.map(({ name, value }) => [name, value])).toEqual([
    ["title", "Harbour meeting"],
    ["topic", "Pilots"],
    ["topic", "Piers"],
  ]);
});

it("reads letters of two bytes, and pairs of units", () => {
  expect(open(String.raw`{\rtf1\ansicpg932 \'82\'a0\u-10179?\u-8704?}`).text).toBe("あ😀\n");
});

it("reads on where groups are never closed, and says so when there is nothing to read", () => {
  expect(open(`{\\rtf1 ${"{".repeat(200_000)}deep`).text).toBe("deep\n");
  expect(() => open("{\\rtf1 {\\info{\\title A}}}")).toThrow(RefusedFormat);
});

it("throws nothing else, whatever it is given", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "\\b",
    "\\'e",
    "\\'e9",
    "\\u",
    "\\u8212",
    "\\bin99999",
    "\\*",
    "\\info",
    "\\title ",
    "a",
    "\\",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 }))), (parts) => {
      try {
        expect(open(`{\\rtf1 ${parts.join("")}`).format).toBe("rtf");
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFormat);
      }
    }),
    { numRuns: 100 },
  );
});
