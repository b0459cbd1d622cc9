import { byteTable, charactersOf } from "./byte-table.ts";

/** A text whose bytes were read in an encoding that they are not in; both by their names in iconv-lite. */
export type MisreadCodecs = { readonly readAs: string; readonly is: string };

/** Codecs by what a wrong reading looks like: Latin letters with accents, or Cyrillic ones in the wrong case. */
const asLatin: readonly MisreadCodecs[] = ["windows-1251", "koi8-r", "cp866"].map((is) => ({
  readAs: "windows-1252",
  is,
}));
const asCyrillic: readonly MisreadCodecs[] = [
  { readAs: "windows-1251", is: "koi8-r" },
  { readAs: "koi8-r", is: "windows-1251" },
  { readAs: "windows-1251", is: "cp866" },
  { readAs: "cp866", is: "windows-1251" },
];

/** Most texts have none, and this is told faster than what code points they are. */
const wordBeyondAscii = /[^\0-\x7f]{3}/;

const mostWords = 60;
const fewestWords = 4;

/** Cyrillic in one one-byte encoding that was read as another; undefined when the text is as it should be. */
export function findMisread(sample: string): MisreadCodecs | undefined {
  if (!wordBeyondAscii.test(sample)) return undefined;
  const words =
    sample
      .match(/\P{ASCII}{3,40}/gu)
      ?.filter(isWord)
      .slice(0, mostWords) ?? [];
  if (words.length < fewestWords) return undefined;
  const candidates = isAccented(words) ? asLatin : isWronglyCased(words) ? asCyrillic : [];
  let best: MisreadCodecs | undefined;
  let highest = 0.75;
  for (const misread of candidates) {
    const score = scoreWords(words.map((word) => restoreMisread(word, misread)));
    if (score <= highest) continue;
    best = misread;
    highest = score;
  }
  return best;
}

/** Spaces that do not break are letters in other encodings, but no word is made of them. */
function isWord(text: string): boolean {
  return /[\p{L}\u2500-\u259f]/u.test(text);
}

/** No language writes whole words in accented Latin letters. */
function isAccented(words: readonly string[]): boolean {
  return shareOf(words, /^[\u0080-\u00ff\u0152-\u0192\u2010-\u2122]{3,}$/) > 0.8;
}

/** `оПХБЕР` among words in capitals, or signs and letters of other Cyrillic alphabets in mid-word. */
function isWronglyCased(words: readonly string[]): boolean {
  const turned = words.some((word) => /^[а-яё][А-ЯЁ]{2,}$/u.test(word)) && shareOf(words, /[а-яё]{3}/u) < 0.1;
  return turned || shareOf(words, signInWord) > 0.4;
}

const signInWord =
  /[а-яё№][\u2500-\u259f°·∙√№¤§‚„…†‡€‰‹Ђ-Џђ-џ]|[\u2500-\u259f][а-яё]|[а-яё][¤¦§©«¬®°±]|[¤¦§©¬®][а-яё]/u;

const sane = /^[«“"(–—]*[А-ЯЁІЇЄҐЎ]?[а-яёіїєґў’ʼ-]+[»”")…–—№]*$|^[А-ЯЁІЇЄҐЎ]+$/u;

function scoreWords(words: readonly string[]): number {
  const letters = words.join("");
  const common = letters.match(/[оеаинтсрвлк]/giu)?.length ?? 0;
  return common / letters.length < 0.45 ? 0 : shareOf(words, sane);
}

function shareOf(words: readonly string[], pattern: RegExp): number {
  return words.filter((word) => pattern.test(word)).length / words.length;
}

export function restoreMisread(text: string, { readAs, is }: MisreadCodecs): string {
  const table = byteTable(readAs);
  const characters = charactersOf(is);
  return text.replace(/\P{ASCII}/gu, (character) => {
    const byte = table[character.charCodeAt(0)] ?? 0;
    return byte === 0 ? character : characters.charAt(byte - 0x80);
  });
}
