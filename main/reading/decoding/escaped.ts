import type { DecodedText } from "./unicode.ts";

/** Japanese in seven bits: escapes that switch between ASCII and two bytes a character. */
export function decodeEscaped(bytes: Uint8Array): DecodedText | undefined {
  if (!bytes.includes(0x1b) || bytes.some((byte) => byte >= 0x80)) return undefined;
  const text = new TextDecoder("iso-2022-jp").decode(bytes);
  const isJapanese = !text.includes("\ufffd") && /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  return isJapanese ? { text, encoding: "iso-2022-jp", confidence: 0.95 } : undefined;
}
