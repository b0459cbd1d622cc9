import fc from "fast-check";
import { expect, it } from "vitest";
import { PageReader } from "./page-reader.ts";
import { firstWord, paragraphBreak, writePage } from "./write-page.ts";

it("reads what was written, page after page into the same memory", () => {
  const word = fc.integer({ min: firstWord, max: 2 ** 31 - 1 });
  const paragraphs = fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 6 });
  const turn = fc.record({ at: fc.nat(5), n: fc.nat(300), label: fc.nat(70_000) });
  const page = fc.tuple(paragraphs, fc.array(turn, { maxLength: 6 }));
  const reader = new PageReader();
  fc.assert(
    fc.property(page, ([written, all]) => {
      const turns = all.filter(({ at }) => at < written.length).sort((a, b) => a.at - b.at);
      reader.read(writePage(written, turns));
      const tokens = written.flatMap((words, n) => (n > 0 ? [paragraphBreak, ...words] : words));
      expect([...reader.tokens.subarray(0, reader.length)]).toEqual(tokens);
      const begins = written.map((_, n) => written.slice(0, n).reduce((sum, words) => sum + words.length + 1, 0));
      expect(reader.turnCount).toBe(turns.length);
      for (const [n, { at, n: number, label }] of turns.entries()) {
        expect([reader.turnStarts[n], reader.turnNumbers[n], reader.turnLabels[n]]).toEqual([
          begins[at],
          number,
          label,
        ]);
      }
      const places = [...tokens.keys()].filter((at) => tokens[at] !== paragraphBreak);
      const found = reader.placesOf(places);
      expect(found.map(({ paragraph, word: at }) => written[paragraph]?.[at])).toEqual(places.map((at) => tokens[at]));
    }),
  );
});
