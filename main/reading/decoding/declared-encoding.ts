import iconv from "iconv-lite";
import { asBuffer, type DecodedText, decodeByMark } from "./unicode.ts";
import { decodeStrictUtf8 } from "./utf8.ts";

/** `<meta charset=…>`, `<?xml encoding=…?>`: in the first kilobyte, by https://html.spec.whatwg.org/#charset. */
const declared = /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/**
 * Markup that says how its letters are coded, and whose bytes are not plainly something else. Undefined where nothing
 * is said, or nothing that is known.
 */
export function decodeDeclared(bytes: Uint8Array): DecodedText | undefined {
  const head = asBuffer(bytes.subarray(0, 2_048)).toString("latin1").trimStart();
  const name = head.startsWith("<") ? declared.exec(head)?.[1]?.toLowerCase() : undefined;
  if (name === undefined || /^utf-?(?:8|16|32)/.test(name) || !iconv.encodingExists(name)) return undefined;
  if (decodeByMark(bytes) ?? decodeStrictUtf8(bytes)) return undefined;
  // As browsers do: the control characters that tell the two apart are on nobody's pages.
  const encoding = name === "iso-8859-1" || name === "latin1" || name === "us-ascii" ? "windows-1252" : name;
  return { text: iconv.decode(asBuffer(bytes), encoding), encoding, confidence: 0.9 };
}
