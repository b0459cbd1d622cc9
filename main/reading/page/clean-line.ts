/** Soft hyphens, zero-width characters, joiners, byte order marks, NUL and other controls: there, but not to be seen. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** No-break and typographic spaces. */
const wideSpace = /[\p{Zs}\t]/gu;

/** Texts and lines of none but these are only trimmed: most are, and the checks above cost more than all else. */
const ordinary =
  /^[\n\r\v\f\u2028\u2029 -~\u00a1-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]*$/;

/** The same of whole texts, but for no-break spaces and tabs, which are made plain, and other line ends than LF. */
const simple = /^[\n\t -~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]*$/;

/** Does every line end on LF, is every character one unit, and none of them invisible? Most texts are so. */
export function isSimpleText(text: string): boolean {
  return simple.test(text);
}

/** A line as the rules read it; where its characters stand is found again by {@link rawOffset}. */
export function cleanLine(raw: string): string {
  if (ordinary.test(raw)) return raw.trim();
  return raw.replace(wideSpace, " ").replace(invisible, "").trim();
}

/** Cleans the lines of one text, by their UTF-16 offsets; what all of them need is asked once. */
export function lineCleaner(text: string, isSimple: boolean): (from: number, to: number) => string {
  // One for one, so that offsets stay.
  const plain = text.replaceAll("\u00a0", " ").replaceAll("\t", " ");
  if (isSimple || ordinary.test(plain)) return (from, to) => plain.slice(from, to).trim();
  return (from, to) => cleanLine(plain.slice(from, to));
}

/** The UTF-16 offset in the raw line at which the cleaned line's first `length` characters end. */
export function rawOffset(raw: string, length: number): number {
  let seen = 0;
  let started = false;
  for (let i = 0; i < raw.length; i += 1) {
    if (seen === length) return i;
    const kept = cleanCharacter(raw.charAt(i));
    if (kept === "" || (!started && kept.trim() === "")) continue;
    started = true;
    seen += 1;
  }
  return raw.length;
}

/** The UTF-16 offset in the raw line of the cleaned line's character at `index`. */
export function rawStart(raw: string, index: number): number {
  const before = rawOffset(raw, index);
  for (let i = before; i < raw.length; i += 1) {
    const kept = cleanCharacter(raw.charAt(i));
    if (kept !== "" && (index > 0 || kept.trim() !== "")) return i;
  }
  return raw.length;
}

function cleanCharacter(character: string): string {
  return character.replace(wideSpace, " ").replace(invisible, "");
}
