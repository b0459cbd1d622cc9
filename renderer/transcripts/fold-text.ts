/**
 * A text for looking up in as people type: small letters, Latin and Greek ones without accents, `ё` as `е`, plain
 * quotation marks and spaces. Every UTF-16 unit stays one unit, so that places in it are places in the text.
 */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = folded[unit];
    units[at] = known === undefined || known === 0 ? learn(unit) : known;
  }
  return decoder.decode(units);
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** By unit; 0 where it was not met yet. */
const folded = new Uint16Array(0x1_00_00);

const plain: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
  ["«", '"'],
  ["»", '"'],
  ["„", '"'],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["‐", "-"],
  ["‑", "-"],
  ["ё", "е"],
  ["ς", "σ"],
]);

function learn(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  const bare = /[\p{Script=Latin}\p{Script=Greek}]/u.test(small)
    ? small.normalize("NFD").replace(/\p{M}/gu, "")
    : small;
  const found = plain.get(bare) ?? bare;
  const one = found.length === 1 ? found.charCodeAt(0) : unit;
  folded[unit] = one;
  return one;
}
