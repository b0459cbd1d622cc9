import edtf from "edtf";

/** First and last instant of a range, milliseconds since 1970 as if in UTC, infinite where it is open. */
export type Bounds = { readonly from: number; readonly to: number };

/** The grammar's time grows with the length, and no range is long. */
const longest = 60;

/** What is written as a date or a range (`2019`, `2019..2021-05`, `199X`) as EDTF; undefined when it is neither. */
export function readRange(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text.replace(/\s+/g, "").toUpperCase();
  const pair = /^[[{]?([^/,[{]*?)\.\.([^/,\]}]*)[\]}]?$/.exec(plain);
  const range = pair ? `${pair[1] || ".."}/${pair[2] || ".."}` : plain;
  return boundsOf(range) && range;
}

/** Of what `readRange` answered with. */
export function boundsOf(range: string): Bounds | undefined {
  if (range === "../..") return undefined;
  try {
    const { min, max } = edtf(range);
    const from = min ?? Number.NEGATIVE_INFINITY;
    const to = max ?? Number.POSITIVE_INFINITY;
    return from <= to ? { from, to } : undefined;
  } catch {
    // Not EDTF: said where the line is read.
    return undefined;
  }
}
