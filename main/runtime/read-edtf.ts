import edtf from "edtf";

/** What a date covers, milliseconds since 1970 as if in UTC: infinite at an open end, NaN beyond what a clock can say. */
export type EdtfSpan = { readonly from: number; readonly to: number };

/** The grammar's time grows with the length, and no date is long. */
const longest = 100;

/** The library takes figures alone, longer than a year, for milliseconds since 1970. */
const figures = /^\d{5,}$/;

/** A date in EDTF (level 0 to 2) whose days exist; undefined for anything else. Nothing but this asks the library. */
export function readEdtf(text: string): EdtfSpan | undefined {
  if (text.length > longest || figures.test(text) || !areInCalendar(text)) return undefined;
  try {
    const { min, max } = edtf(text);
    return { from: min ?? Number.NEGATIVE_INFINITY, to: max ?? Number.POSITIVE_INFINITY };
  } catch {
    return undefined; // the parser's only way to say that it is not EDTF
  }
}

function areInCalendar(text: string): boolean {
  return (text.match(/-?\d{4}-\d\d-\d\d/g) ?? []).every(isInCalendar);
}

/** Is it a day that exists? `2021-02-30` is well formed but none. Years before our era have a sign. */
export function isInCalendar(day: string): boolean {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(day)) return false;
  // Six digits, as JavaScript wants them before the common era.
  const date = new Date(`${day.replace(/^-(\d{4})/, "-00$1")}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day.slice(-2));
}

/** The date that somebody means who writes `20190503`, `201905` or `2019/5/3`; undefined where that is none. */
export function edtfMeant(text: string): string | undefined {
  const [, year, mark, month, day] = /^(\d{4})([-./]?)(\d\d?)(?:\2(\d\d?))?$/.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || (mark === "" && (month + (day ?? "00")).length !== 4))
    return undefined;
  const meant = [year, ...[month, day].flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
  return readEdtf(meant) && meant;
}
