import { franc } from "franc-min";
import { stemmedLanguageOf } from "./stems.ts";

/** ISO 639-3, as the guesser names them. */
const names: ReadonlyMap<string, string> = new Map([
  ["eng", "en"],
  ["rus", "ru"],
  ["ukr", "uk"],
  ["deu", "de"],
  ["fra", "fr"],
  ["spa", "es"],
  ["por", "pt"],
  ["ita", "it"],
]);

/**
 * Every twelfth word at least of a text in one of these languages is one of its commonest. Guessing compares the text with
 * fifty languages and takes longer than indexing it; where none of these can come of it, it is left out.
 */
const commonest: ReadonlySet<string> = new Set(
  [
    "the of and to in that is was for it with as be on at by this are from or we you not have he his",
    "и в не на что с по это как к но мы из у за то все так его для я он они был от о бы же вы",
    "і в не на що з до та як це у за але ми від для й про я він вони був так його ж ви",
    "der die und das in den von zu ist mit nicht des sich ein eine auf für es dem wir im war",
    "le la de et les des en un une que est pour dans qui par sur pas du il nous au ce",
    "de la que el en y los se del las un por con una para es no su lo al a",
    "de a o que e do da em um para com não uma os no se na por é as dos",
    "di che e la il un a per è in una del non i le si della con da mi",
  ].flatMap((words) => words.split(" ")),
);
const oneIn = 12;

/** In UTF-16 units: so much from the middle of the text is looked at, and less than that says too little. */
const looked = 300;
const least = 100;

/**
 * The language whose forms a text's words are found in: as stated (BCP 47), else guessed from the text; empty where it
 * is none of those whose forms are known.
 */
export function languageOfWords(stated: string, paragraphs: readonly string[]): string {
  if (stated !== "") return stemmedLanguageOf(stated);
  const text = middleOf(paragraphs);
  return text.length >= least && hasCommonWords(text) ? (names.get(franc(text, { minLength: least })) ?? "") : "";
}

function hasCommonWords(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,.;:!?'’]+/u);
  return words.filter((word) => commonest.has(word)).length * oneIn >= words.length;
}

function middleOf(paragraphs: readonly string[]): string {
  const stretch: string[] = [];
  let length = 0;
  for (let n = paragraphs.length >>> 1; n < paragraphs.length && length < looked; n++) {
    const paragraph = (paragraphs[n] ?? "").slice(0, looked);
    stretch.push(paragraph);
    length += paragraph.length;
  }
  if (length < looked && paragraphs.length > 1)
    stretch.push(...paragraphs.slice(0, 5).map((text) => text.slice(0, looked)));
  return stretch.join(" ");
}
