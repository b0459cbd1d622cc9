import { type EdtfSpan, readEdtf } from "../../runtime/read-edtf.ts";

/** What is written as a date or a range (`2019`, `2019..2021-05`, `199X`) as EDTF; undefined when it is neither. */
export function readRange(text: string): string | undefined {
  const plain = text.replace(/\s+/g, "").toUpperCase();
  const pair = /^[[{]?([^/,[{]*?)\.\.([^/,\]}]*)[\]}]?$/.exec(plain);
  const range = pair ? `${pair[1] || ".."}/${pair[2] || ".."}` : plain;
  return boundsOf(range) && range;
}

/** Of what `readRange` answered with. */
export function boundsOf(range: string): EdtfSpan | undefined {
  if (range === "../..") return undefined;
  const span = readEdtf(range);
  return span && span.from <= span.to ? span : undefined;
}
