import anyAscii from "any-ascii";

/**
 * The keys of one word of a name: two printings of the same word share one, in whatever script or transliteration. The
 * first is the word as most write it; a second stands beside it where a letter is read in two ways (`š` as `s` or
 * `sh`, `г` as `g` or, in Ukrainian, `h`, `j` as `y` or `zh`). Empty where no letter is left. Never shown.
 */
export type WordKeys = readonly string[];

const remembered = new Map<string, WordKeys>();
/** Names repeat: a few thousand words make up most of an archive's. */
const mostRemembered = 50_000;
const longestWord = 60;

export function wordKeys(word: string): WordKeys {
  const known = remembered.get(word);
  if (known) return known;
  const keys = makeKeys(word.slice(0, longestWord).normalize("NFC").toLowerCase());
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, keys);
  return keys;
}

function makeKeys(word: string): WordKeys {
  const first = soundOf(plainLetters(word));
  if (first === "") return [];
  const read = secondLetters(word);
  const second = read === word ? first : soundOf(plainLetters(read));
  return second === first ? [first] : [first, second];
}

function plainLetters(word: string): string {
  return (/^[a-z]*$/.test(word) ? word : anyAscii(word).toLowerCase()).replace(/[^a-z0-9]+/g, "");
}

/** Letters that stand for others in scholarly transliterations (ISO 9), in German and in Ukrainian. */
const secondReadings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    š: "sh",
    ş: "sh",
    ș: "sh",
    ś: "sh",
    ŝ: "shch",
    č: "ch",
    ć: "ch",
    ç: "ch",
    ž: "zh",
    ż: "zh",
    ź: "zh",
    ö: "oe",
    ø: "oe",
    ő: "oe",
    ä: "ae",
    å: "aa",
    ü: "ue",
    ű: "ue",
    û: "iu",
    â: "ia",
    г: "h",
    є: "е",
  }),
);

const secondLetter = new RegExp(`[${[...secondReadings.keys()].join("")}]`, "gu");

const scholarly = /[šžčŝûâ]/u;

function secondLetters(word: string): string {
  const read = word.replace(secondLetter, (letter) => secondReadings.get(letter) ?? letter);
  // A scholarly `c` is a `ts` and `j` a `y`; elsewhere `c` is nearly always a `k`, and `j` may be a `zh` (`Jeenbekov`).
  return scholarly.test(word) ? read.replace(/c(?!h)/g, "ts") : read.replace(/^j/, "zh");
}

/** In this order: what the transliterations in use (BGN/PCGN, ISO 9, passports) write differently becomes one. */
const soundRules: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "sh"],
  [/tch/g, "ch"],
  [/kh/g, "h"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/ck|q/g, "k"],
  [/[yj]o/g, "e"],
  [/[yj]e/g, "e"],
  [/[yj]/g, "i"],
  [/(.)\1+/g, "$1"],
  [/iev/g, "ev"],
  [/([dt])r$/, "$1er"],
];

function soundOf(letters: string): string {
  return soundRules.reduce((sound, [what, by]) => sound.replace(what, by), letters);
}
