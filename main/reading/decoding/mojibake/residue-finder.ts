import { byteTable, charactersOf, lost } from "./byte-table.ts";
import { kindOf, type Residue, residueAt } from "./utf8-residue.ts";

/** By UTF-16 unit, a bit for each encoding in which it is the first byte of a character in UTF-8, or a later one. */
type PairMasks = { readonly first: Uint8Array; readonly later: Uint8Array };

/** Looks for residue of up to eight encodings at once, so that sound text costs one look at each character. */
export type ResidueFinder = {
  /** Where the first character beyond ASCII stands, and the first that may be residue; the text's length for none. */
  readonly find: (text: string) => { readonly beyondAscii: number; readonly residue: number };
};

export function createResidueFinder(codecs: readonly string[]): ResidueFinder {
  const { first, later } = pairMasks(codecs);
  const tables = codecs.map(byteTable);
  const isResidue = (text: string, i: number, mask: number): boolean =>
    tables.some((table, k) => (mask & (1 << k)) !== 0 && isTelling(residueAt(text, i, table), codecs[k] === "cp866"));
  const find = (text: string) => {
    const beyondAscii = indexOf(text, oneBeyond);
    for (let i = indexOf(text, twoBeyond); i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) continue;
      const mask = (first[unit] ?? 0) & (later[text.charCodeAt(i + 1)] ?? 0);
      if (mask !== 0 && isResidue(text, i, mask)) return { beyondAscii, residue: i };
    }
    return { beyondAscii, residue: text.length };
  };
  return { find };
}

const oneBeyond = /[^\0-\x7f]/;
/** A byte beyond ASCII never comes alone in UTF-8. */
const twoBeyond = /[^\0-\x7f]{2}/;

/** The text's length where the pattern stands nowhere. */
function indexOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? text.length : at;
}

/** In cp866 the bytes of characters of three are letters themselves, so that any Cyrillic word has some by chance. */
function isTelling(residue: Residue | undefined, isCyrillic: boolean): boolean {
  if (!residue) return false;
  const kind = kindOf(residue.code);
  return kind === "letters" ? !(isCyrillic && residue.length === 3) : kind !== "other";
}

function pairMasks(codecs: readonly string[]): PairMasks {
  const first = new Uint8Array(0x1_0000);
  const later = new Uint8Array(0x1_0000);
  for (const [i, codec] of codecs.entries()) {
    const table = byteTable(codec);
    for (const unit of [...unitsOf(codec), lost]) {
      const byte = table[unit] ?? 0;
      if (byte >= 0xc2 && byte <= 0xf4) first[unit] = (first[unit] ?? 0) | (1 << i);
      if ((byte >= 0x80 && byte <= 0xbf) || unit === lost) later[unit] = (later[unit] ?? 0) | (1 << i);
    }
  }
  return { first, later };
}

/** The characters of an encoding, and the controls that its undefined bytes become. */
function unitsOf(codec: string): number[] {
  const controls = Array.from({ length: 0x20 }, (_, i) => 0x80 + i);
  return [...controls, ...Array.from(charactersOf(codec), (character) => character.charCodeAt(0))];
}
