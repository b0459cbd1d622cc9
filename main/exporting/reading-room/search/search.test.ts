import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWord } from "../../../finding/words/fold-word.ts";
import { stemOf } from "../../../finding/words/stems.ts";
import { createPostingLog, type IndexedText } from "../posting-log.ts";
import { wordFiles } from "../word-files.ts";
import { packNumbers, unpackNumbers } from "./pack.ts";
import { parseSearch } from "./parse-search.ts";
import { search } from "./search.ts";
import { findBeginning, type WordBlocks } from "./word-blocks.ts";

const pace = () => undefined;

/** The index of texts as the page would load it, in files of `size` keys at most. */
async function indexOf(texts: readonly IndexedText[], order: readonly number[], size: number) {
  const log = createPostingLog(pace);
  const languages = new Set<string>();
  for (const text of texts) languages.add((await log.add(text)).language);
  const all: string[] = [];
  for await (const file of wordFiles(log, order, pace)) all.push(...file);
  const files = Array.from({ length: Math.ceil(all.length / (2 * size)) }, (_, n) =>
    all.slice(n * 2 * size, (n + 1) * 2 * size),
  );
  const blocks: WordBlocks = { starts: files.map(([first = ""]) => first), load: async (n) => files[n] ?? [] };
  return { count: texts.length, languages: [...languages], lengths: texts.map(() => 1), blocks };
}

const vocabulary = [
  "ships",
  "ship",
  "shipping",
  "Harbour",
  "harbours",
  "lights",
  "light",
  "Порты",
  "порта",
  "é",
  "東京",
];
const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((all) => all.join(" "));
const texts = fc.array(
  fc.record({
    language: fc.constantFrom("en", "ru", "xx"),
    head: fc.tuple(words),
    paragraphs: fc.array(words, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What a text has to have, said without an index. */
function has({ language, head, paragraphs }: IndexedText, asked: string, begins: boolean): boolean {
  const known = language === "xx" ? "" : language;
  const all = [...head, ...paragraphs].flatMap((text) => text.match(/[東京]|[^\s東京]+/gu) ?? []).map(foldWord);
  return all.some((word) => {
    const stem = stemOf(known, word);
    return stem === stemOf(known, asked) || (begins && stem.startsWith(asked));
  });
}

test("what is found is what a walk through all texts finds, however the transcripts are numbered", async () => {
  const query = fc.array(
    fc.tuple(fc.constantFrom(...vocabulary, "har", "li", "s", "zz"), fc.constantFrom("", "-", "*")),
    {
      maxLength: 3,
    },
  );
  await fc.assert(
    fc.asyncProperty(
      texts,
      query,
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.nat()),
      async (all, asked, size, keys) => {
        const order = all.map((_, n) => ({ n, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const ground = await indexOf(
          all,
          order.map(({ n }) => n),
          size,
        );
        const typed = asked.map(([word, sign]) => (sign === "-" ? `-${word}` : `${word}${sign}`)).join(" ");
        const { scores } = await search(ground, parseSearch(`${typed} `));
        const expected = order.map(({ n }) => {
          const text = all[n];
          return asked.every(([word, sign]) =>
            foldWord(word) === "東京"
              ? [..."東京"].every((letter) => text && has(text, letter, false)) !== (sign === "-")
              : (text !== undefined && has(text, foldWord(word), sign === "*")) !== (sign === "-"),
          );
        });
        // Of several letters of one token that are unwanted, each is unwanted by itself.
        fc.pre(!typed.includes("-東京"));
        expect([...scores].map((score) => score > 0)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

test("numbers come back as they were packed, and need no escape in a script", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      const packed = packNumbers(numbers);
      expect(unpackNumbers(packed)).toEqual(numbers);
      expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
    }),
  );
});

test("a word in the title counts for more than in the text, a rare one for more than one that all have", async () => {
  const text = (head: string, body: string) => ({ language: "en", head: [head], paragraphs: [body] });
  const all = [text("Boats", "common"), text("Common", "boats"), text("", "common rare"), text("", "common common")];
  const ground = await indexOf(all, [0, 1, 2, 3], 10);
  const { scores: boats } = await search(ground, parseSearch("boat "));
  expect(boats[0]).toBeGreaterThan(Number(boats[1]));
  const { scores: rare } = await search(ground, parseSearch("rare "));
  const { scores: common } = await search(ground, parseSearch("common "));
  expect(rare[2]).toBeGreaterThan(Number(common[2]));
});

test("the last word is on its way until a blank follows it; a beginning that too many have says so", async () => {
  expect(parseSearch("light har")).toEqual([
    { word: "light", begins: false, isUnwanted: false },
    { word: "har", begins: true, isUnwanted: false },
  ]);
  expect(parseSearch("-light har ").map(({ begins, isUnwanted }) => [begins, isUnwanted])).toEqual([
    [false, true],
    [false, false],
  ]);
  expect(parseSearch("- -- * ")).toEqual([]);
  const files = Array.from({ length: 30 }, (_, n) => [`a${String(n).padStart(2, "0")}\t`, "#"]);
  const blocks = { starts: files.map(([first = ""]) => first), load: async (n: number) => files[n] ?? [] };
  const found = await findBeginning(blocks, "a");
  expect(found).toMatchObject({ isCut: true });
  expect(found.postings).toHaveLength(12);
  expect(await findBeginning(blocks, "a07")).toEqual({ postings: ["#"], isCut: false });
});
