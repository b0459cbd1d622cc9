import type { DecodedText } from "./unicode.ts";

/** UTF-8 without a single fault. */
export function decodeStrictUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", confidence: 1 };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** How much sound UTF-8 makes up for one fault: pages in other encodings hold little by chance. */
const soundPerFault = 4;

/** UTF-8 with a few broken bytes, each of which becomes U+FFFD. */
export function decodeBrokenUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const faults = text.match(/\ufffd+/g)?.length ?? 0;
  const pairs = text.match(/[\u0080-\u07ff]/g)?.length ?? 0;
  const longer = text.match(/[\u0800-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return pairs + 3 * longer >= faults * soundPerFault ? { text, encoding: "utf-8", confidence: 0.9 } : undefined;
}
