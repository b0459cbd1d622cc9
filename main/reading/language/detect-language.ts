import { latinWords, letterClues, scripts } from "./clues.ts";

/** A language by BCP 47, and how sure that is. */
export type DetectedLanguage = { readonly language: string; readonly confidence: number };

const sampleSize = 6_000;
const fewestLetters = 40;

/** The language of a text by its script and its commonest words; undefined when it is short, mixed or unknown. */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const sample = takeSample(text).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return undefined;
  for (const { script, languages, share } of scripts) {
    if ((sample.match(script)?.length ?? 0) / letters >= share) return chooseByLetters(sample, languages);
  }
  return chooseByWords(sample);
}

/** The beginning, the middle and the end: a header may be in another language. */
function takeSample(text: string): string {
  if (text.length <= 3 * sampleSize) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, sampleSize)}\n${text.slice(middle, middle + sampleSize)}\n${text.slice(-sampleSize)}`;
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

function chooseByWords(sample: string): DetectedLanguage | undefined {
  const words = sample.match(/[\p{L}’']+/gu) ?? [];
  const scores = [...latinWords].map(([language, common]) => ({
    language,
    hits: words.reduce((hits, word) => hits + (common.has(word) ? 1 : 0), 0),
  }));
  scores.sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || !second || best.hits < 5 || best.hits / words.length < 0.08) return undefined;
  const lead = (best.hits - second.hits) / best.hits;
  return lead < 0.15 ? undefined : { language: best.language, confidence: Math.min(0.98, 0.6 + lead / 2) };
}
