import { isPlain } from "./plain-text.ts";

/**
 * Text for formats that cannot carry every code point: line ends become LF; control characters, unpaired surrogates and
 * noncharacters, which neither XML nor YAML nor a spreadsheet can hold, go. Tab and LF stay.
 */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufeff\ufffe\uffff]/gu, "");
}
