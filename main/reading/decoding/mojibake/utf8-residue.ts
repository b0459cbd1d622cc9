import { type ByteTable, byteTable, lost } from "./byte-table.ts";

/** One character of UTF-8 as it looks when its bytes were read one by one. */
export type Residue = {
  /** UTF-16 units of the text that it takes up. */
  readonly length: number;
  /** The character; U+FFFD where a byte of it was lost. */
  readonly code: number;
};

/** The residue that stands at an index; undefined when the characters there are none. */
export function residueAt(text: string, i: number, table: ByteTable): Residue | undefined {
  const lead = table[text.charCodeAt(i)] ?? 0;
  const more = countFollowers(lead);
  if (more === 0) return undefined;
  let code = lead & (0x3f >> more);
  let isLost = false;
  for (let k = 1; k <= more; k += 1) {
    const unit = text.charCodeAt(i + k);
    const byte = table[unit] ?? 0;
    if (unit === lost) isLost = true;
    else if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return { length: more + 1, code: isLost ? lost : code };
}

/** Bytes that follow the first one of a character; 0 when no character of several begins with it. */
function countFollowers(lead: number): 0 | 1 | 2 | 3 {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead <= 0xdf) return 1;
  return lead <= 0xef ? 2 : 3;
}

/** How much of a text looks like residue. */
export type Count = {
  /** Quotation marks, dashes and other signs that no text has by chance: `â€™`. */
  readonly signs: number;
  /** Letters: `Ã©`, `Ð¼`. */
  readonly letters: number;
  /** Those of them that Latin-1 has, and those of three bytes. */
  readonly likely: number;
  /** Characters beyond ASCII that are none. */
  readonly other: number;
};

/** Look at the characters beyond ASCII, from an index on until there were enough. */
export function countResidue(text: string, codec: string, from: number, enough: number): Count {
  const table = byteTable(codec);
  const count = { signs: 0, letters: 0, likely: 0, other: 0 };
  let seen = 0;
  for (let i = from; i < text.length && seen < enough; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 || unit === lost) continue;
    seen += 1;
    i += tally(count, residueAt(text, i, table)) - 1;
  }
  return count;
}

/** Answers with how many units of the text were counted. */
function tally(count: { -readonly [kind in keyof Count]: Count[kind] }, residue: Residue | undefined): number {
  const kind = residue ? kindOf(residue.code) : "other";
  if (kind !== "lost") count[kind] += 1;
  if (!residue || kind === "other") return 1;
  if (kind === "letters" && (residue.code <= 0xff || residue.length > 2)) count.likely += 1;
  return residue.length;
}

/** Is the character one that pages hold? What pairs of characters give by chance mostly is not. */
export function kindOf(code: number): "signs" | "letters" | "other" | "lost" {
  if (code === lost) return "lost";
  if (isWithin(code, signs)) return "signs";
  return isWithin(code, letters) ? "letters" : "other";
}

type Ranges = readonly (readonly [first: number, last: number])[];

const signs: Ranges = [
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0xfeff, 0xfeff],
];

/**
 * Latin (with what a second misreading leaves), modifiers and accents, Greek, Cyrillic, Hebrew, Arabic, the scripts of India
 * to Georgia, Vietnamese, old Greek, signs and pictures, East Asia, emoji.
 */
const letters: Ranges = [
  [0x80, 0x192],
  [0x1a0, 0x1b0],
  [0x218, 0x21b],
  [0x2b0, 0x36f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x5d0, 0x5ea],
  [0x60c, 0x6d2],
  [0x900, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2190, 0x27bf],
  [0x3000, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
  [0x1_f300, 0x1_faff],
];

function isWithin(code: number, ranges: Ranges): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** Put the characters back; only signs where the rest of the text is sound. */
export function restoreUtf8(text: string, codec: string, onlySigns: boolean): string {
  const table = byteTable(codec);
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    const residue = residueAt(text, i, table);
    const kind = residue ? kindOf(residue.code) : "other";
    if (!residue || kind === "other" || (onlySigns && kind !== "signs")) continue;
    pieces.push(text.slice(from, i), String.fromCodePoint(residue.code));
    from = i + residue.length;
    i = from - 1;
  }
  return pieces.join("") + text.slice(from);
}
