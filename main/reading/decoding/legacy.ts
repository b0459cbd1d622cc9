import iconv from "iconv-lite";
import { detect } from "jschardet";
import { judgeText } from "./judge.ts";
import { asBuffer, type DecodedText } from "./unicode.ts";

type Named = { readonly encoding: string; readonly codec: string };

const latin: Named = { encoding: "windows-1252", codec: "windows-1252" };

/** The detector's names and iconv's, where they differ from the WHATWG or IANA name in small letters. */
const names: Readonly<Record<string, Named>> = {
  macroman: { encoding: "macintosh", codec: "macroman" },
  maccyrillic: { encoding: "x-mac-cyrillic", codec: "maccyrillic" },
  // As the WHATWG has it: nobody's pages use the control characters that tell the two apart.
  "iso-8859-1": latin,
  "iso8859-15": { encoding: "iso-8859-15", codec: "iso-8859-15" },
  ascii: latin,
  cp874: { encoding: "windows-874", codec: "windows-874" },
  cp932: { encoding: "shift_jis", codec: "cp932" },
  cp949: { encoding: "euc-kr", codec: "cp949" },
  cp1258: { encoding: "windows-1258", codec: "windows-1258" },
};

/** Tried beside what the detector names, where a page has but a few marks and accents for it to go by. */
const western: readonly Named[] = [
  latin,
  { encoding: "macintosh", codec: "macroman" },
  { encoding: "ibm850", codec: "cp850" },
  { encoding: "ibm437", codec: "cp437" },
];

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
  const detected = isKnown ? nameOf(encoding.toLowerCase()) : latin;
  const chosen = isSparse(bytes, detected) ? chooseWestern(bytes, detected, language) : detected;
  const text = decode(bytes, chosen.codec);
  if (text === undefined || hasManyLost(text)) return undefined;
  return { text, encoding: chosen.encoding, confidence: isKnown ? confidence : leastConfidence };
}

function nameOf(detected: string): Named {
  return names[detected] ?? { encoding: detected.replace(/^cp(?=[48]\d\d$)/, "ibm"), codec: detected };
}

const westernCodecs = /^(?:windows-1252|macroman|iso-?8859-15|cp(?:437|850|858|86[0135])|ibm855|hp-roman8)$/;

function isSparse(bytes: Uint8Array, { codec }: Named): boolean {
  return westernCodecs.test(codec) || shareOfHigh(bytes) < fewLetters;
}

function shareOfHigh(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes.subarray(0, sampleBytes)) if (byte >= 0x80) high += 1;
  return high / Math.min(bytes.length, sampleBytes);
}

function chooseWestern(bytes: Uint8Array, detected: Named, language: string | null): Named {
  const sample = bytes.subarray(0, sampleBytes);
  let best = detected;
  let highest = judgeText(decode(sample, detected.codec) ?? "", language);
  for (const named of western) {
    const score = judgeText(decode(sample, named.codec) ?? "", language);
    if (score > Math.max(highest * lead, highest + 0.25)) {
      best = named;
      highest = score;
    }
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
