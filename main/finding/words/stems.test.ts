import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord } from "./fold-word.ts";
import { languageOfWords } from "./guess-language.ts";
import { beginningOf, stemmedLanguageOf, stemmedLanguages, stemOf } from "./stems.ts";

/** Forms of one word each; what stands behind `|` is another word. */
const forms: Readonly<Record<string, readonly string[]>> = {
  en: ["harbour harbours harboured harbouring | harp", "city cities | cite", "decision decisions | decide"],
  ru: [
    "гавань гавани гаванью гаванях | гаврош",
    "маяк маяки маяков маяками | мая",
    "говорил говорила говорили говорить | город",
  ],
  uk: ["місто міста містом містах | мост", "лоцман лоцмани лоцманів | лото", "корабель | кора"],
  de: ["Lotse Lotsen | Los", "Haus Häuser Hauses | Hausse", "Gesetz Gesetze Gesetzes | gesessen"],
  fr: ["phare phares | pharaon", "parler parlé parlée parlées parle | parquet", "national nationale | nation"],
  es: ["puerto puertos | puente", "organización organizaciones organizar | órgano", "habló hablar hablaron | haba"],
  pt: [
    "porto portos | porteiro",
    "reunião reuniões | reunir",
    "avião aviões | ave",
    "organização organizações organizar | órgão",
    "falou falar falaram | falta",
  ],
  it: ["porto porti | portale", "nazione nazioni | nazismo", "parlare parlato parlava | parola"],
};

describe("stems", () => {
  it.each(Object.entries(forms))("of %s are those of all forms, and of no other word", (language, lines) => {
    for (const line of lines) {
      const [same = [], [other = ""] = []] = line.split(" | ").map((side) => side.split(" ").map(foldWord));
      const stems = new Set(same.map((word) => stemOf(language, word)));
      expect(stems.size, line).toBe(1);
      expect(stems.has(stemOf(language, other)), line).toBe(false);
    }
  });

  it("are told by what words begin with, in every language, whatever the word", () => {
    const word = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }),
      fc.string({ unit: fc.constantFrom(..."abceilnorstuyéãçаеийностья"), minLength: 1, maxLength: 14 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...stemmedLanguages, "", "xx"), word, (language, printed) => {
        const folded = foldWord(printed);
        const stem = stemOf(language, folded);
        expect(folded.startsWith(beginningOf(stem))).toBe(true);
        if (folded !== "") expect(stem).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });

  it("of what is no word are itself", () => {
    expect(stemOf("en", "x".repeat(100_000))).toHaveLength(100_000);
    expect(stemOf("pl", "portami")).toBe("portami");
    expect(stemOf("constructor", "ports")).toBe("ports");
  });
});

describe("the language of words", () => {
  it("is the one stated, if its forms are known", () => {
    expect(["en-GB", "PT_br", "ru", "pl", "", "constructor"].map(stemmedLanguageOf)).toEqual([
      "en",
      "pt",
      "ru",
      "",
      "",
      "",
    ]);
    expect(languageOfWords("pl", ["The harbour was closed. ".repeat(20)])).toBe("");
  });

  it.each([
    [
      "en",
      "The harbour authority met on Monday to speak about the pilots and their boats, which had not been mended since the storm.",
    ],
    [
      "ru",
      "Управление порта собралось в понедельник, чтобы поговорить о лоцманах и об их лодках, которые не чинили после бури.",
    ],
    [
      "uk",
      "Управління порту зібралося в понеділок, щоб поговорити про лоцманів та їхні човни, які не лагодили від часу бурі.",
    ],
    [
      "de",
      "Die Hafenbehörde kam am Montag zusammen, um über die Lotsen und ihre Boote zu sprechen, die seit dem Sturm nicht repariert wurden.",
    ],
    [
      "fr",
      "L’autorité du port s’est réunie lundi pour parler des pilotes et de leurs bateaux, qui n’avaient pas été réparés depuis la tempête.",
    ],
    [
      "es",
      "La autoridad del puerto se reunió el lunes para hablar de los prácticos y de sus barcos, que no se habían reparado desde la tormenta.",
    ],
    [
      "pt",
      "A autoridade do porto reuniu-se na segunda-feira para falar dos pilotos e dos seus barcos, que não foram reparados desde a tempestade.",
    ],
    [
      "it",
      "L’autorità del porto si è riunita lunedì per parlare dei piloti e delle loro barche, che non erano state riparate dopo la tempesta.",
    ],
    [
      "",
      "Zarząd portu zebrał się w poniedziałek, żeby porozmawiać o pilotach i ich łodziach, których nie naprawiono od czasu burzy.",
    ],
    ["", "too short to tell"],
  ])("is guessed to be “%s”", (language, text) => {
    expect(languageOfWords("", [text])).toBe(language);
    expect(languageOfWords("", ["—", text, "!"])).toBe(language);
  });
});
