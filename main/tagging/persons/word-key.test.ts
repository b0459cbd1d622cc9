import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordKeys } from "./word-key.ts";

const shares = (a: string, b: string) => wordKeys(a).some((key) => wordKeys(b).includes(key));

describe("the keys of a word", () => {
  it.each([
    ["Владимир Vladimir Wladimir"],
    ["Юрий Yury Yuri Yuriy Iurii Jurij"],
    ["Щёголев Shchyogolev Shchegolev Ščëgolev Schegolev"],
    ["Чайников Chaynikov Tchainikov Čajnikov"],
    ["Жуковский Zhukovsky Zhukovskiy Žukovskij Zhukovskii"],
    ["Александр Alexander Aleksandr Alexandr"],
    ["Евгений Evgeny Yevgeniy Evgenii Yevgeny"],
    ["Фёдор Fyodor Fedor Fëdor"],
    ["Хлебников Khlebnikov Hlebnikov"],
    ["Юлия Yulia Julia Iuliia Yuliya"],
    ["Васильев Vasilyev Vasiliev Vasil’ev Vasilʹev"],
    ["Донской Donskoy Donskoi Donskoj"],
    ["Григорій Hryhoriy Hryhorii"],
    ["Müller Mueller"],
    ["Müller Muller"],
    ["Øvergård Overgard"],
    ["Valdés VALDES valdes"],
  ])("are shared by the transliterations %s", (words) => {
    const [first = "", ...others] = words.split(" ");
    for (const other of others) expect([other, shares(first, other)]).toEqual([other, true]);
  });

  it.each([
    ["Ivanov", "Ivanova"],
    ["Alexander", "Alexandra"],
    ["Piotrovsky", "Petrovsky"],
    ["Zhang", "Zang"],
    ["Berg", "Burg"],
    ["Сергей", "Георгий"],
  ])("are not shared by %s and %s", (a, b) => {
    expect(shares(a, b)).toBe(false);
  });

  it("do not change with case, spacing marks and composed letters", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zА-Яа-яéüšñ]{1,20}$/), (word) => {
        const lower = wordKeys(word.toLowerCase());
        expect(wordKeys(word.toUpperCase().normalize("NFD"))).toEqual(lower);
        expect(lower.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("take any text in any script, and are short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        for (const key of wordKeys(text)) expect(key).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

/** Three systems in use, letter by letter. */
const systems: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bgn: Object.fromEntries(
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ы:y ь:ʹ э:e ю:yu я:ya"
      .split(" ")
      .map((p) => p.split(":")),
  ),
  passport: Object.fromEntries(
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ы:y ь: э:e ю:iu я:ia"
      .split(" ")
      .map((p) => p.split(":")),
  ),
  scholarly: Object.fromEntries(
    "а:a б:b в:v г:g д:d е:e ж:ž з:z и:i й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:č ш:š щ:ŝ ы:y ь: э:è ю:û я:â"
      .split(" ")
      .map((p) => p.split(":")),
  ),
};

const transliterate = (word: string, system: string) =>
  [...word].map((letter) => systems[system]?.[letter] ?? "").join("");

describe("transliteration", () => {
  const syllable = fc
    .tuple(fc.constantFrom(..."бвгдзклмнпрст"), fc.constantFrom(..."аеиоую"))
    .map((two) => two.join(""));
  const end = fc.constantFrom("ов", "ин", "ский", "енко", "ёв".replace("ё", "е"), "ич");
  const name = fc
    .tuple(fc.array(syllable, { minLength: 1, maxLength: 4 }), end)
    .map(([all, last]) => all.join("") + last);

  it.each(["bgn", "passport"])("after %s leads back to the same key", (system) => {
    fc.assert(fc.property(name, (word) => shares(word, transliterate(word, system))));
  });

  it("after ISO 9 leads back to the same key where its marks are printed", () => {
    const marked = fc.tuple(fc.constantFrom("ж", "ч", "ш", "щ"), name).map((two) => two.join(""));
    fc.assert(fc.property(marked, (word) => shares(word, transliterate(word, "scholarly"))));
  });
});
