import { isInCalendar, readEdtf } from "../runtime/read-edtf.ts";

/** TEI's `att.datable.w3c`. */
export type DateAttributes = { readonly when?: string; readonly notBefore?: string; readonly notAfter?: string };

/** A date of XML Schema: year, month or day, maybe with a time. Years have four digits. */
const plain = /^(-?\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?)?$/;

/** From EDTF: what is one date is `when`, what spans several days their first and last; nothing where it is no date. */
export function dateAttributes(text: string): DateAttributes {
  const when = w3cDate(text);
  if (when !== undefined) return { when };
  const span = readEdtf(text);
  if (span === undefined) return {};
  const [notBefore, notAfter] = [dayOf(span.from), dayOf(span.to)];
  return { ...(notBefore ? { notBefore } : {}), ...(notAfter ? { notAfter } : {}) };
}

/** One date as XML Schema has it, which knows no year 0; undefined for what is none, or not exact. */
export function w3cDate(text: string): string | undefined {
  const [whole, year, day, time] = plain.exec(text) ?? [];
  if (whole === undefined || Number(year) === 0) return undefined;
  if (day !== undefined && !isInCalendar(whole.slice(0, whole.length - (time ?? "").length))) return undefined;
  return time?.length === "T00:00".length ? `${text}:00` : text;
}

export function w3cTime(text: string): string | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? `${text}:00` : undefined;
}

const furthest = 8.64e15;

/** Of an open end there is none; nor beyond the years that have four digits. */
function dayOf(milliseconds: number): string | undefined {
  if (!(Math.abs(milliseconds) <= furthest)) return undefined;
  return w3cDate(new Date(milliseconds).toISOString().replace(/T.*$/, ""));
}
