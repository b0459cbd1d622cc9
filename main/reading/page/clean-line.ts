/** Soft hyphens, zero-width characters, joiners, byte order marks, NUL and other controls: there, but not to be seen. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** No-break and typographic spaces. */
const wideSpace = /[\p{Zs}\t]/gu;

const needsCleaning = /[^\x20-\x7e]/;

/** A line as the rules read it; where its characters stand is found again by {@link rawOffset}. */
export function cleanLine(raw: string): string {
  if (!needsCleaning.test(raw)) return raw.trim();
  return raw.replace(wideSpace, " ").replace(invisible, "").trim();
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
