import { type EdtfSpan, readEdtf } from "../../runtime/read-edtf.ts";

/** What is written as a date or a range (`2019`, `2019..2021-05`, `199X`) as EDTF, `/` between the ends; undefined when it is neither. */
export function readRange(text: string): string | undefined {
  const range = endsOf(text).join("/");
  return boundsOf(range) && range;
}

/** The one date, or what stands on either side of `..` or `/`; `..` where an end is open. */
export function endsOf(text: string): readonly string[] {
  const plain = text.replace(/\s+/g, "").toUpperCase();
  const pair = /^[[{]?([^/,[{]*?)\.\.([^/,\]}]*)[\]}]?$/.exec(plain);
  return pair ? [pair[1] || open, pair[2] || open] : plain.split("/");
}

/**
 * Of what `readRange` answered with: from where its first date begins to where its last one ends. Each end is read by
 * itself, for the library knows no interval whose ends begin together, such as `2020/2020` or `2019-05/2019`.
 */
export function boundsOf(range: string): EdtfSpan | undefined {
  const [first = "", last = first, ...more] = range.split("/");
  if (more.length > 0 || (isOpen(first) && isOpen(last))) return undefined;
  const from = isOpen(first) ? Number.NEGATIVE_INFINITY : readEdtf(first)?.from;
  const to = isOpen(last) ? Number.POSITIVE_INFINITY : readEdtf(last)?.to;
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/** An end that is open, or not known. */
export const isOpen = (end: string): boolean => end === "" || end === open;

const open = "..";
