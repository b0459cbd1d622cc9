import edtf from "edtf";

/** TEI's `att.datable.w3c`. */
export type DateAttributes = { readonly when?: string; readonly notBefore?: string; readonly notAfter?: string };

/** A date of XML Schema: year, month or day, maybe with a time. Years have four digits. */
const plain = /^(-?\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?)?)?$/;

/** From EDTF: what is one date is `when`, what spans several days their first and last; nothing where it is no date. */
export function dateAttributes(text: string): DateAttributes {
  const when = w3cDate(text);
  if (when !== undefined) return { when };
  const span = readSpan(text);
  if (span === undefined) return {};
  const [notBefore, notAfter] = [dayOf(span.min), dayOf(span.max)];
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

/** `2021-02-30` is well formed but no day. Six digits, as JavaScript wants them before the common era. */
function isInCalendar(day: string): boolean {
  const date = new Date(`${day.replace(/^-(\d{4})/, "-00$1")}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day.slice(-2));
}

/** Longer ones are no dates, and the grammar takes long over them. */
const longest = 60;

function readSpan(text: string): { readonly min: number; readonly max: number } | undefined {
  if (text.length > longest) return undefined;
  try {
    return edtf(text);
  } catch {
    return undefined; // the parser's only way to say that it is not EDTF
  }
}

const furthest = 8.64e15;

/** Of an open end there is none; nor beyond the years that have four digits. */
function dayOf(milliseconds: number): string | undefined {
  if (!(Math.abs(milliseconds) <= furthest)) return undefined;
  return w3cDate(new Date(milliseconds).toISOString().replace(/T.*$/, ""));
}
