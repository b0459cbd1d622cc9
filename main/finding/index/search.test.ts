import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Near, Phrase, TextQuery } from "../query/query.ts";
import { isMatch } from "../query/to-match.ts";
import { seededNumbers } from "../testing/made-archive.ts";
import { createNaiveScan, type FormGroups, naiveWords, type Scanned } from "../testing/naive-scan.ts";
import type { Entry } from "./messages.ts";
import { findSaid } from "./page/said.ts";
import { RowReader } from "./starts/row-reader.ts";
import { rowsOf } from "./starts/row-set.ts";
import { openWordIndex, type WordIndex } from "./word-index.ts";
import { openToRead, search } from "./word-search.ts";

/** The words below as the forms of each language have them: a word of one is often one of another by chance. */
const groups: FormGroups = Object.fromEntries(
  Object.entries({
    en: "harbour=harbours=harboured art=arts war=wars boat=boats city=cities hafen=hafens boot=boote=bootes phare=phares puerto=puertos nacion=naciones porto=portos",
    de: "harbour=harbours art=arts war=wars boat=boats hafen=hafens boot=boote=bootes haus=hauser=hauses phare=phares parler=parle nacion=naciones",
    ru: "мой=мои гавань=гавани=гаванью маяк=маяка=маяки=маяков",
    uk: "мой=мои гавань=гавани=гаванью маяк=маяка=маяки=маяков місто=міста=містом",
    fr: "harbour=harbours art=arts war=wars boat=boats hafen=hafens boot=boote=bootes haus=hauser=hauses phare=phares parler=parlee=parle nacion=naciones nave=navi",
    es: "harbour=harboured boot=boote=bootes haus=hauser=hauses phare=phares parler=parle puerto=puertos nacion=naciones porto=portos",
    pt: "boot=boote=bootes haus=hauser=hauses phare=phares parler=parle puerto=puertos nacion=naciones porto=portos=porti nave=navi",
    it: "boot=boote porto=porti nave=navi",
  }).map(([language, line]) => [language, line.split(" ").map((group) => group.split("="))]),
);
const languages = [...Object.keys(groups), "zxx"];
const plain = [
  "a",
  "ab",
  "Café",
  "cafe\u0301",
  "Straße",
  "strasse",
  "мой",
  "мои",
  "東京",
  "京",
  "U.S.",
  "1,000",
  "Wałęsa",
  "п’ять",
  "пʼять",
  "¶",
];
const stock = [...plain, ...Object.values(groups).flat(2), "Häuser", "parlée"];
const count = 100;

let folder: string;
let index: WordIndex;
/** Another connection, as the index is read; it remembers whatever it finds. */
let reader: RowReader;
const texts = new Map<number, Scanned>();
/** By language: the row of a text that has but one word. */
const bound = new Map<string, number>();
/** By row: the label of each paragraph's turn. */
const labels = new Map<number, readonly string[]>();

beforeAll(() => {
  const random = seededNumbers(5);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const some = (most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(stock) ?? "").join(" ");
  folder = mkdtempSync(path.join(os.tmpdir(), "lectern-search-"));
  index = openWordIndex({ file: path.join(folder, "words.sqlite"), fresh: false });
  for (let row = 1; row <= count; row++) {
    const paragraphs = Array.from({ length: Math.floor(random() * 4) }, () => some(9));
    labels.set(
      row,
      paragraphs.map(() => pick(["Chair", "Pilot"]) ?? ""),
    );
    texts.set(row, { language: pick(languages) ?? "", title: some(3), summary: some(3), paragraphs });
  }
  for (const language of ["it", "fr", "en", "zxx"]) {
    bound.set(language, texts.size + 1);
    texts.set(texts.size + 1, { language, title: "", summary: "", paragraphs: ["navi"] });
  }
  const entries = [...texts].map(
    ([row, text]): Entry => ({
      row,
      transcript: `t${row}`,
      stamp: "",
      changed: "",
      turns: (labels.get(row) ?? []).map((label, at) => ({ at, n: at + 1, label })),
      ...text,
      paragraphs: [...text.paragraphs],
    }),
  );
  index.take({ entries, removed: [], touched: [], through: undefined });
  reader = new RowReader(openToRead(path.join(folder, "words.sqlite"), false), 1);
});

afterAll(() => {
  reader.database.close();
  index.close();
  rmSync(folder, { recursive: true });
});

const word = fc.constantFrom(...new Set(stock.flatMap(naiveWords)));
const column = fc.constantFrom(undefined, undefined, undefined, "title" as const, "summary" as const, "text" as const);
const anyPhrase = fc.oneof(
  fc.record({ words: fc.tuple(word), prefix: fc.constant(false), anyForm: fc.constant(true) }),
  fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    prefix: fc.constant(false),
    anyForm: fc.boolean(),
  }),
  fc.record({
    words: fc.array(
      fc.tuple(word, fc.integer({ min: 2, max: 5 })).map(([text, length]) => [...text].slice(0, length).join("")),
      { minLength: 1, maxLength: 2 },
    ),
    prefix: fc.constant(true),
    anyForm: fc.constant(false),
  }),
);
const phrase = fc.tuple(anyPhrase, column).map(([of, column]): Phrase => ({ kind: "phrase", ...of, column }));
/** A word while it is typed: itself, or the beginning of another. As written: the scan knows no forms of cut words. */
const typed = word.map((text): TextQuery => {
  const words = [[...text].slice(0, 4).join("")];
  const of = [false, true].map((prefix): Phrase => ({ kind: "phrase", words, prefix, anyForm: false }));
  return { kind: "any", of };
});
const near = fc
  .record({ of: fc.array(anyPhrase, { minLength: 2, maxLength: 3 }), within: fc.nat(4), column })
  .map(
    ({ of, ...rest }): Near => ({ kind: "near", of: of.map((part): Phrase => ({ kind: "phrase", ...part })), ...rest }),
  );
const { query } = fc.letrec<{ query: TextQuery; leaf: TextQuery; not: TextQuery }>((tie) => ({
  leaf: fc.oneof({ arbitrary: phrase, weight: 3 }, near, typed),
  not: fc.record({ kind: fc.constant("not" as const), of: tie("leaf") }),
  query: fc.oneof(
    { maxDepth: 2 },
    tie("leaf"),
    fc.record({ kind: fc.constant("any" as const), of: fc.array(tie("query"), { minLength: 2, maxLength: 3 }) }),
    fc.record({
      kind: fc.constant("all" as const),
      of: fc.array(fc.oneof(tie("query"), tie("not")), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const rowsFor = (asked: TextQuery) => [...rowsOf(search(reader, asked, 0).bits)];

describe("what the index finds", () => {
  it("is what a naive scan of every text finds, for 500 queries", () => {
    const holds = createNaiveScan(groups);
    let found = 0;
    fc.assert(
      fc.property(query.filter(isMatch), (asked) => {
        const rows = rowsFor(asked);
        expect(rows).toEqual([...texts.keys()].filter((row) => holds(asked, texts.get(row) ?? emptyText)));
        found += rows.length;
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(4_000);
  });

  it("within one turn is what a naive scan of each turn finds", () => {
    const holds = createNaiveScan(groups);
    const spoken = {
      labels: ["Nobody", "Pilot"],
      rows: Int32Array.from([...texts.keys(), ...texts.keys()]),
      of: Int32Array.from({ length: 2 * texts.size }, (_, n) => (n < texts.size ? 0 : 1)),
    };
    let found = 0;
    fc.assert(
      fc.property(query.filter(isMatch), (asked) => {
        const rows = [...findSaid(index.database, asked, spoken)].sort((a, b) => a - b);
        const isSaid = ([row, text]: [number, Scanned]) =>
          text.paragraphs.some((paragraph, n) => {
            const turn = { language: text.language, title: "", summary: "", paragraphs: [paragraph] };
            return labels.get(row)?.[n] === "Pilot" && holds(asked, turn);
          });
        expect(rows).toEqual([...texts].filter(isSaid).map(([row]) => row));
        found += rows.length;
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it("ranks a word that was typed before those that only begin so", () => {
    const [asked = ""] = [...new Set(stock.flatMap(naiveWords))].filter((text) => [...text].length === 4);
    const phrase = { kind: "phrase" as const, words: [asked], prefix: false, anyForm: true };
    const word = new Set(rowsFor(phrase));
    const begun: TextQuery = { kind: "any", of: [phrase, { ...phrase, prefix: true, anyForm: false }] };
    const { bits, scores } = search(reader, begun, 20_000);
    const rows = rowsOf(bits);
    expect(word.size).toBeGreaterThan(0);
    for (const [n, row] of rows.entries()) expect(Number(scores?.[n]) < 0).toBe(word.has(row));
  });

  it("in any form is bound to the language of the text", () => {
    const inForm = (asked: string) => rowsFor({ kind: "phrase", words: [asked], prefix: false, anyForm: true });
    expect(["it", "fr", "en", "zxx"].map((language) => inForm("nave").includes(bound.get(language) ?? 0))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(inForm("navi")).toEqual(expect.arrayContaining([...bound.values()]));
  });
});

const emptyText: Scanned = { language: "", title: "", summary: "", paragraphs: [] };
