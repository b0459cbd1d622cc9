/** What stands beside a character: enough of it to tell a letter in a word from a stray mark. */
export type Side = "lower" | "upper" | "digit" | "space" | "mark";

/** Of the character at an index of a text; beyond its ends is space. */
export function sideAt(text: string, i: number): Side {
  const code = i < 0 || i >= text.length ? 0x20 : text.charCodeAt(i);
  if (code <= 0x20 || code === 0xa0) return "space";
  if (code >= 0x61 && code <= 0x7a) return "lower";
  if (code >= 0x41 && code <= 0x5a) return "upper";
  if (code >= 0x30 && code <= 0x39) return "digit";
  if (code < 0xaa) return "mark";
  const character = text.charAt(i);
  if (/\p{Ll}/u.test(character)) return "lower";
  return /[\p{L}\p{M}]/u.test(character) ? "upper" : "mark";
}

export function isLetter(side: Side): boolean {
  return side === "lower" || side === "upper";
}

/** Is the character at an index a letter of ASCII? */
export function isPlainLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
