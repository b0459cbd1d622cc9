import iconv from "iconv-lite";
import { detect } from "jschardet";
import { encodingName } from "./encoding-name.ts";
import { judgeText } from "./judge.ts";
import { asBuffer, type DecodedText } from "./unicode.ts";

/** What the detector names and iconv-lite knows by another name. */
const codecs: Readonly<Record<string, string>> = {
  // As the WHATWG has it: nobody's pages use the control characters that tell the two apart.
  "iso-8859-1": "windows-1252",
  ascii: "windows-1252",
  "iso8859-15": "iso-8859-15",
};

/** Tried beside what the detector names, where a page has but a few marks and accents for it to go by. */
const western = ["windows-1252", "macroman", "cp850", "cp437"];

/** Encodings of more letters than the western ones are believed where a page is full of them. */
const fewLetters = 0.015;

/** What the detector says of a page of few accents has to be beaten clearly. */
const lead = 1.05;

/** The detector is modest about European text with few accents, and still right: a mere guess is lower. */
const leastConfidence = 0.05;
const mostLost = 0.02;
const sampleBytes = 262_144;

/** A one-byte or East Asian encoding, by likelihood; undefined when nothing is likely. */
export function decodeLegacy(bytes: Uint8Array): DecodedText | undefined {
  const { encoding, confidence, language } = detect(bytes);
  const isKnown = encoding !== null && confidence >= leastConfidence;
  const detected = isKnown ? codecOf(encoding.toLowerCase()) : "windows-1252";
  const codec = isSparse(bytes, detected) ? chooseWestern(bytes, detected, language) : detected;
  const text = decode(bytes, codec);
  if (text === undefined || hasManyLost(text)) return undefined;
  return { text, encoding: encodingName(codec), confidence: isKnown ? confidence : leastConfidence };
}

function codecOf(detected: string): string {
  return codecs[detected] ?? detected;
}

const westernCodecs = /^(?:windows-1252|macroman|iso-?8859-15|cp(?:437|850|858|86[0135])|ibm855|hp-roman8)$/;

function isSparse(bytes: Uint8Array, codec: string): boolean {
  return westernCodecs.test(codec) || shareOfHigh(bytes) < fewLetters;
}

function shareOfHigh(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes.subarray(0, sampleBytes)) if (byte >= 0x80) high += 1;
  return high / Math.min(bytes.length, sampleBytes);
}

function chooseWestern(bytes: Uint8Array, detected: string, language: string | null): string {
  const sample = bytes.subarray(0, sampleBytes);
  const judge = (codec: string): number => judgeText(decode(sample, codec) ?? "", language);
  let best = detected;
  let highest = judge(detected);
  for (const codec of western) {
    const score = judge(codec);
    if (score <= Math.max(highest * lead, highest + 0.25)) continue;
    best = codec;
    highest = score;
  }
  return best;
}

function hasManyLost(text: string): boolean {
  const sample = text.slice(0, 65_536);
  return (sample.match(/\ufffd/g)?.length ?? 0) > sample.length * mostLost;
}

/** iconv-lite knows most encodings; those that the platform alone knows (ISO-2022-JP) are left to it. */
function decode(bytes: Uint8Array, codec: string): string | undefined {
  if (iconv.encodingExists(codec)) return iconv.decode(asBuffer(bytes), codec);
  try {
    return new TextDecoder(codec).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
