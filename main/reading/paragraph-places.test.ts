import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointsOf } from "../../shared/reading/code-points.ts";
import { buildBlocks } from "./build-blocks.ts";
import { paragraphPlaces } from "./paragraph-places.ts";
import { readText } from "./read-text.ts";

const page = [
  "Minutes of the harbour board",
  "3 March 2021",
  "",
  "Irena Valdez: The breakwater was finished in the spring of last year, and the keeper’s",
  "salary\u00a0of 412 crowns 🚢 was paid to him by the harbour board at its own expense, without delay,",
  "on the first of May.",
  "",
  "Daniel Okafor: Who told you of the\u00ad salary?",
  "",
  "Irena Valdez: The harbour master did.",
  "",
  "Daniel Okafor: Then ask him again, please.",
].join("\n");
const reading = readText(page);
const blocks = buildBlocks(page, reading);
const places = paragraphPlaces(page, reading, blocks);
const paragraphs = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
const letters = (text: string) => text.replace(/[\s\u00ad]/gu, "");

it("every stretch of paragraphs has its letters in the text, and is found there again", () => {
  const [one] = paragraphs;
  const count = paragraphs.length;
  expect(one?.text).toContain("keeper’s salary of 412 crowns 🚢 was");
  const point = fc.record({ n: fc.integer({ min: one?.n ?? 1, max: count }), at: fc.nat(160) });
  fc.assert(
    fc.property(point, point, (a, b) => {
      const [from, to] = a.n < b.n || (a.n === b.n && a.at <= b.at) ? [a, b] : [b, a];
      const cut = paragraphs.flatMap(({ n, text }) =>
        n < from.n || n > to.n ? [] : [text.slice(n === from.n ? from.at : 0, n === to.n ? to.at : text.length)],
      );
      fc.pre(!cut.some((text) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text)));
      const place = places.inText(from, to);
      if (!place) {
        expect(cut.join("")).toBe("");
        return;
      }
      const inText = codePointsOf(page)
        .slice(place.start, place.end)
        .replace(/\n\n[^:\n]+: /g, "");
      expect(letters(inText)).toBe(letters(cut.join("")));
      const seen = places.inParagraphs(place.start, place.end);
      const again = seen.map((stretch) => paragraphs[stretch.n - 1]?.text.slice(stretch.from, stretch.to) ?? "");
      expect(letters(again.join(""))).toBe(letters(cut.join("")));
    }),
    { numRuns: 500 },
  );
});
