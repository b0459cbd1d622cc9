import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import { readText } from "../read-text.ts";
import { openPage } from "./page.ts";

const ends = ["\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"];

/** Invisible in a word, or a space of another width. */
const hidden = ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u0000"];

describe("lines", () => {
  it("are the same whatever ends them, mixed too, and say where they stand", () => {
    const words = fc.stringMatching(/^[A-Za-z\u00e9\u0436\u{1f600} ]{0,12}$/u);
    const page = fc.array(fc.tuple(words, fc.constantFrom(...ends)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(page, (parts) => {
        const text = parts.map(([line, end]) => line + end).join("");
        fc.pre(!/\r\n/.test(parts.map(([line, end]) => (end === "\r\n" ? line : line + end)).join("")));
        fc.pre(!/[\u0080-\u00ff]\u0085/.test(text));
        const { lines } = openPage(text);
        expect(lines.map((line) => line.text)).toEqual(parts.map(([line]) => line.trim()));
        const points = codePointsOf(text);
        for (const { from, to, start, end } of lines) expect(points.slice(start, end)).toBe(text.slice(from, to));
      }),
    );
  });

  it("leave NEL alone where it is half a letter of UTF-8 that was read as Latin-1", () => {
    expect(openPage("\u00d1\u0085\u00d0\u00b0\nb").lines).toHaveLength(2);
  });

  it.each(hidden)("read a label with %j inside it as the same speaker, and its span as it is printed", (character) => {
    const printed = `An${character}na Ber${character}g`;
    const text = `Anna Berg: Yes.\nOle Dahl: No.\n${printed}:\u00a0It is lit.\nOle\u00a0Dahl: Is it?\nAnna Berg: It is.\n`;
    const { voices, turns, lines } = readText(text);
    expect(voices.map(({ name }) => name)).toEqual(["Anna Berg", "Ole Dahl"]);
    expect(turns.map(({ voice }) => voice)).toEqual([0, 1, 0, 1, 0]);
    const label = lines[2]?.label;
    expect(text.slice(label?.start, label?.end)).toBe(printed);
  });
});
