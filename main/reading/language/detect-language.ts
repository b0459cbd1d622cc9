import { latinWords, letterClues, scripts } from "./clues.ts";

/** A language by BCP 47, and how sure that is. */
export type DetectedLanguage = { readonly language: string; readonly confidence: number };

/** Characters of the sample's ends; its middle is twice as long. A sample that says nothing is followed by a longer one. */
const sampleSizes = [200, 500];
const fewestLetters = 40;

/** The language of a text by its script and its commonest words; undefined when it is short, mixed or unknown. */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  for (const size of sampleSizes) {
    const detected = detectIn(takeSample(text, size).toLowerCase());
    if (detected) return detected;
  }
  return undefined;
}

function detectIn(sample: string): DetectedLanguage | undefined {
  if (countPlainLetters(sample) > sample.length / 2) return chooseByWords(sample);
  const part = middleOf(sample);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return undefined;
  for (const { script, languages, share } of scripts) {
    if ((part.match(script)?.length ?? 0) / letters >= share) return chooseByLetters(sample, languages);
  }
  return chooseByWords(sample);
}

/** Enough to tell a script by: every letter of it is looked at several times. */
function middleOf(sample: string): string {
  const from = Math.max(0, (sample.length - 300) >> 1);
  return sample.slice(from, from + 300);
}

/** Most pages are in Latin letters: no need to try every script on them. */
function countPlainLetters(sample: string): number {
  let letters = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) letters += 1;
  }
  return letters;
}

/** The beginning, the middle and the end: a header may be in another language. */
function takeSample(text: string, sampleSize: number): string {
  if (text.length <= 4 * sampleSize) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, sampleSize)}\n${text.slice(middle, middle + 2 * sampleSize)}\n${text.slice(-sampleSize)}`;
}

function chooseByLetters(sample: string, languages: readonly string[]): DetectedLanguage | undefined {
  const [first] = languages;
  if (first === undefined || languages.length === 1) return first ? { language: first, confidence: 0.95 } : undefined;
  for (const language of languages) {
    const clue = letterClues[language];
    if (clue && (sample.match(clue)?.length ?? 0) / sample.length > 0.002) return { language, confidence: 0.9 };
  }
  return { language: first, confidence: 0.7 };
}

const languages = [...latinWords.keys()];

/** The languages, by index, that each common word belongs to. */
const languagesOf = new Map<string, number[]>();
for (const [i, words] of [...latinWords.values()].entries()) {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
}

function chooseByWords(sample: string): DetectedLanguage | undefined {
  const words = sample.match(/[a-z\u00df-\u024f’']+/g) ?? [];
  const hits = new Uint16Array(languages.length);
  for (const word of words) {
    const found = languagesOf.get(word);
    if (found) for (const i of found) hits[i] = (hits[i] ?? 0) + 1;
  }
  const [second = 0, most = 0] = hits.toSorted().subarray(-2);
  const language = languages[hits.indexOf(most)];
  const lead = (most - second) / most;
  // Of a few lines a few words must do, when no other language has them.
  const enough = lead < 0.5 ? 5 : 3;
  if (language === undefined || most < enough || most / words.length < 0.08) return undefined;
  return lead < 0.15 ? undefined : { language, confidence: Math.min(0.98, 0.6 + lead / 2) };
}
