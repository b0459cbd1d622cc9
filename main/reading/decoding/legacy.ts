import iconv from "iconv-lite";
import { detect } from "jschardet";
import { asBuffer, type DecodedText } from "./unicode.ts";

/** The detector's names and iconv's, where they differ from the WHATWG or IANA name in small letters. */
const names: Readonly<Record<string, { readonly encoding: string; readonly codec: string }>> = {
  macroman: { encoding: "macintosh", codec: "macroman" },
  maccyrillic: { encoding: "x-mac-cyrillic", codec: "maccyrillic" },
  // As the WHATWG has it: nobody's pages use the control characters that tell the two apart.
  "iso-8859-1": { encoding: "windows-1252", codec: "windows-1252" },
  ascii: { encoding: "windows-1252", codec: "windows-1252" },
  "utf-8": { encoding: "utf-8", codec: "utf-8" },
  "utf-8-sig": { encoding: "utf-8", codec: "utf-8" },
};

/** The detector is modest about European text with few accents, and still right: a mere guess is lower. */
const leastConfidence = 0.05;
const mostLost = 0.02;

/** A one-byte or East Asian encoding, by likelihood; undefined when nothing is likely. */
export function decodeLegacy(bytes: Uint8Array): DecodedText | undefined {
  const { encoding, confidence } = detect(bytes);
  if (encoding === null || confidence < leastConfidence) return undefined;
  const lower = encoding.toLowerCase();
  const name = names[lower] ?? { encoding: lower, codec: lower };
  const text = decode(bytes, name.codec);
  return text === undefined || hasManyLost(text) ? undefined : { text, encoding: name.encoding, confidence };
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
