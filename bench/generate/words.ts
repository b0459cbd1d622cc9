import type { Random } from "./random.ts";

const onsets = [
  "b",
  "br",
  "c",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "pl",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
];
const vowels = ["a", "e", "i", "o", "u", "ea", "ou"];
const codas = ["", "n", "r", "l", "s", "t", "nd", "st"];

/** A made-up word of one to three syllables, the same for the same number. */
export function inventWord(random: Random): string {
  const syllables = 1 + random.below(3);
  let word = "";
  for (let i = 0; i < syllables; i += 1) word += random.pick(onsets) + random.pick(vowels);
  return word + random.pick(codas);
}

export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words drawn by rank after Zipf's law, as those of real texts are. */
export type Vocabulary = { readonly draw: (random: Random) => string };

export function createVocabulary(random: Random, size: number): Vocabulary {
  const words = [...new Set(Array.from({ length: size * 2 }, () => inventWord(random)))].slice(0, size);
  const harmonic = Math.log(words.length);
  return {
    draw: (by) => {
      const rank = Math.min(words.length - 1, Math.floor(Math.exp(by.next() * harmonic)) - 1);
      return words[rank] ?? "the";
    },
  };
}

export function sentence(random: Random, vocabulary: Vocabulary): string {
  const words = Array.from({ length: 8 + random.below(14) }, () => vocabulary.draw(random));
  return `${capitalize(words.join(" "))}.`;
}

export function paragraph(random: Random, vocabulary: Vocabulary): string {
  return Array.from({ length: 2 + random.below(4) }, () => sentence(random, vocabulary)).join(" ");
}
