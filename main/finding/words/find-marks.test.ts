import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../query/parse-query.ts";
import { phrasesOf } from "../query/query.ts";
import { createMarker } from "./find-marks.ts";
import { makeSnippet } from "./make-snippet.ts";
import { WordScanner, wordsOf } from "./word-scanner.ts";

function markerOf(line: string) {
  const { query } = parseQuery(line);
  return createMarker(query ? phrasesOf(query) : []);
}

function marked(line: string, text: string): string[] {
  return markerOf(line)
    .find(text)
    .map(([from, to]) => text.slice(from, to));
}

describe("marks", () => {
  it.each([
    ["harbour ", "The Harbour, harbours and HARBOUR.", ["Harbour", "HARBOUR"]],
    ["harbour", "The Harbour, harbours and HARBOUR.", ["Harbour", "harbours", "HARBOUR"]],
    ['"of the canal"', "the end of of the canal of the", ["of the canal"]],
    ["a* ab ", "ab abc b", ["ab", "abc"]],
    ['"a b a" ', "a b a b a", ["a b a b a"]],
    ['b "a b c"', "a b c b", ["a b c", "b"]],
    ["cafe ", "cafe\u0301 café", ["cafe\u0301", "café"]],
    ["京都", "東京都", ["京都"]],
    ["ຫນ້", "ໜ້າ ຫນ້", ["ໜ້", "ຫນ້"]],
    ["ໜ້", "ໜ້າ ຫນ້", ["ໜ້", "ຫນ້"]],
    ["ນ້", "ໜ້າ", ["ໜ້"]],
    ["'Ministry’s'", "ministry’s house", ["ministry’s"]],
  ])("of %s in %s", (line, text, expected) => {
    expect(marked(line, text)).toEqual(expected);
  });

  it("of one word are all places where it stands, whatever stands around it", () => {
    const piece = fc.constantFrom(
      "bun",
      "Bun",
      "bund",
      "abun",
      "bún",
      "ﬁ",
      "’",
      "'",
      "-",
      ".",
      "\n",
      "東",
      "\u0301",
      "🎉",
      "x",
    );
    const run = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(" ") }, { weight: 5, arbitrary: piece }));
    fc.assert(
      fc.property(run, fc.boolean(), (parts, isBegun) => {
        const text = parts.join("");
        const found = createMarker([{ kind: "phrase", words: ["bun"], prefix: isBegun, anyForm: false }]).find(text);
        const expected: [number, number][] = [];
        for (const scanner = new WordScanner(text); scanner.next(); ) {
          const word = scanner.word();
          if (word === "bun" || (isBegun && word.startsWith("bun"))) expected.push([scanner.start, scanner.end]);
        }
        expect(found).toEqual(expected);
      }),
    );
  });

  it("are found in a long text without spaces, of which each word is looked at, without going back over it", () => {
    const text = `${"東京都".repeat(200_000)}harbour`;
    expect(marked("harbour ", text)).toEqual(["harbour"]);
  });

  it("are sorted, apart, inside the text and begin and end with a word", () => {
    const letter = fc.constantFrom("a", "b", "c", "ab", " ", "é", '"', "*", "’", "東");
    const line = fc.array(letter, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(line, fc.array(letter, { maxLength: 40 }), (query, parts) => {
        const text = parts.join("");
        let end = 0;
        for (const [from, to] of markerOf(query).find(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(wordsOf(text.slice(from, to)).length).toBeGreaterThan(0);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("a snippet", () => {
  it("shows the first hit, its marks inside, no longer than needed", () => {
    const filler = fc.array(fc.constantFrom("word", "another", "🎉", "x".repeat(90), "é"), { maxLength: 80 });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, "harbour", ...after].join(" ");
        const snippet = makeSnippet(["nothing", text], markerOf("harbour "));
        expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(["harbour"]);
        expect(snippet?.text.length).toBeLessThanOrEqual(230);
        expect(snippet?.text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it("is absent where nothing is found", () => {
    expect(makeSnippet(["nothing here"], markerOf("harbour"))).toBeUndefined();
  });
});
