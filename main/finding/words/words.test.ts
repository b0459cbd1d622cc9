import { DatabaseSync } from "@photostructure/sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../runtime/testing/processor-time.ts";
import { foldWord } from "./fold-word.ts";
import { indexedWords, indexText, joinParagraphs } from "./index-text.ts";
import { WordScanner, wordsOf } from "./word-scanner.ts";

/** The tokens that FTS5 finds in texts, with one tokenizer for all. */
function tokensOfFts5(tokenizer: string, texts: readonly string[]): string[][] {
  const database = new DatabaseSync(":memory:");
  database.exec(`CREATE VIRTUAL TABLE t USING fts5(x, content='', tokenize='${tokenizer}');
                 CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)`);
  const insert = database.prepare("INSERT INTO t (rowid, x) VALUES (?, ?)");
  for (const [n, text] of texts.entries()) insert.run(n, text);
  const tokens: string[][] = texts.map(() => []);
  for (const row of database.prepare("SELECT doc, offset, term FROM v").iterate()) {
    const of = tokens[Number(row.doc)];
    if (of) of[Number(row.offset)] = String(row.term);
  }
  database.close();
  return tokens;
}

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const pieces = fc.constantFrom(
  ..."abcXYZ 019.,'’-–\"_\0\t\n",
  ..."éÉüßøŁæıİŉʼʻﬁ①²½Ⅳ",
  ..."йЙи\u0306ёЇїў",
  ..."άΆσςΣ",
  ..."שָׁלאَأـ",
  ..."हिन्दी",
  ..."東京がカﾞｶー々タไทยာ",
  "\u00ad",
  "\u200d",
  "\u0301",
  "\u0345",
  "\ud800",
  "\ufdfa",
  "𝒜",
  "𠀀",
  "👩‍👧",
);
const mixedText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

describe("words", () => {
  it("are those that FTS5 finds in the text it is given", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(mixedText, anyText), { minLength: 1, maxLength: 8 }), (texts) => {
        expect(tokensOfFts5("ascii", texts.map(indexText))).toEqual(texts.map(wordsOf));
        expect(texts.map(indexText).map(indexedWords)).toEqual(texts.map(wordsOf));
      }),
      { numRuns: 400 },
    );
  });

  it("are those of unicode61 where its tables hold: the letters and digits of the Latin script", () => {
    const latin = fc.array(
      fc.constantFrom(
        ..."abcdefXYZ019 .,;:'’–—\"()[]_/&€\n\t",
        ..."àâäçèéêëîïñòôöùûüÿÀÇÉÑÜšžčřőűąęśźżģķşţ\u0301\u0308",
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(latin, (parts) => {
        const text = parts.join("");
        expect([wordsOf(text)]).toEqual(tokensOfFts5("unicode61 remove_diacritics 2", [text]));
      }),
      { numRuns: 400 },
    );
  });

  it("stand where the scanner says, in order and apart", () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, anyText), (text) => {
        const scanner = new WordScanner(text);
        let start = 0;
        let end = 0;
        while (scanner.next()) {
          const isApart = scanner.start >= end;
          if (!isApart) expect([scanner.start, scanner.end]).toEqual([start, end]);
          ({ start, end } = scanner);
          const own = wordsOf(foldWord(text.slice(start, end)));
          expect(own).toContain(scanner.word());
          expect(isApart ? own[0] : "a part").toBe(isApart ? scanner.word() : "a part");
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("are folded once and for all", () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, anyText), (text) => {
        for (const word of wordsOf(text)) expect(foldWord(word)).toBe(word);
        expect(wordsOf(wordsOf(text).join(" "))).toEqual(wordsOf(text));
      }),
    );
  });

  it.each([
    ["Ministry’s CAFÉ", ["ministry", "s", "cafe"]],
    ["п'ять п’ять пʼять", ["п", "ять", "п", "ять", "п", "ять"]],
    ["Hawaiʻi ŉ", ["hawai", "i", "n"]],
    ["Wałęsa, Ærø, Straße", ["walesa", "aero", "strasse"]],
    ["Ёлка, мой дом и мои", ["елка", "мой", "дом", "и", "мои"]],
    ["мои\u0306 за\u0301мок", ["мой", "замок"]],
    ["Αθήνα ΟΔΟΣ", ["αθηνα", "οδοσ"]],
    ["هِنا أحمـد", ["هنا", "احمد"]],
    ["हिन्दी में", ["हिन्दी", "में"]],
    ["東京tower", ["東", "京", "tower"]],
    ["ໜ້າ ຫນ້າ", ["ຫ", "ນ້", "າ", "ຫ", "ນ້", "າ"]],
    ["har\u00adbour", ["harbour"]],
    ["note² 3½", ["note", "3"]],
  ])("of %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("take no more than linear time", async () => {
    const long = "a".repeat(500_000);
    const work = () => {
      expect(indexText(`${long}é`)).toHaveLength(long.length + 3);
      expect(joinParagraphs([long, "é".repeat(250_000)].map(indexText)).length).toBeGreaterThan(750_000);
    };
    expect(await processorTime(work)).toBeLessThan(10_000);
  });
});
