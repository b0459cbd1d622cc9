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

/** In UTF-16 units: so much from the middle of the text is looked at, and less than that says too little. */
const looked = 300;
const least = 100;

/**
 * The language whose forms a text's words are found in: as stated (BCP 47), else guessed from the text; empty where it
 * is none of those whose forms are known.
 */
export function languageOfWords(stated: string, paragraphs: readonly string[]): string {
  if (stated !== "") return stemmedLanguageOf(stated);
  return names.get(franc(middleOf(paragraphs), { minLength: least })) ?? "";
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
