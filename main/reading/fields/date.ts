import { monthNumber } from "./months.ts";
import { isNumericDate, numericDays } from "./numeric-date.ts";

/** A date printed in words, as EDTF (https://www.loc.gov/standards/datetime/). */
export type PrintedDate = { readonly edtf: string; readonly time?: string };

const dash = "\\s*[-\\u2010-\\u2015\\u2212]\\s*";
const clock = "(?:,?\\s+(\\d{1,2}:\\d{2}))?";

const month = "\\p{L}[\\p{L}\\p{M}]{2,11}\\.?";

/** `March 3, 2021` · `April 7 − 8, 2013` · `March 30 − April 2, 2013`, with or without `, 14:15`. */
const english = new RegExp(
  `^(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:${dash}(?:(${month})\\s+)?(\\d{1,2}))?,?\\s*(\\d{4})${clock}$`,
  "u",
);

/** `3 марта 2021 года` · `3 March 2021` · `3. März 2021` · `3 de marzo de 2021`, with or without `, 14:15`. */
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:\\s+(${month}))?(?:${dash}(\\d{1,2})\\.?)?\\s+(?:de\\s+|of\\s+)?(${month}),?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?:\\s*(?:года|року|г\\.|р\\.))?${clock}$`,
  "u",
);

/** Before a date, and no part of it: `Tuesday, March 3, 2021` · `вторник, 3 марта 2021 года`. */
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п[’']ятниця|субота|неділя|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+(?:den\s+|le\s+)?/iu;

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})\b.*)?$/;

/** The date that a line or a phrase is, whole; undefined when it is anything else, or no day of the calendar. */
export function parsePrintedDate(text: string): PrintedDate | undefined {
  if (text.length > 60 || !/\d{4}/.test(text)) return undefined;
  const day = text.replace(weekday, "");
  return parseMonthFirst(day) ?? parseDayFirst(day) ?? parseIso(day) ?? parseNumeric(day);
}

/** Is the text a date in numbers that no day can be read from without guessing (`03/04/2021`), or that is none of the calendar? */
export function isUnclearDate(text: string): boolean {
  return isNumericDate(text) && parsePrintedDate(text) === undefined;
}

/** Is the text a date, whole? Also where no day is read from it: its line is no less the line of the date. */
export function isDate(text: string): boolean {
  return isNumericDate(text) || parsePrintedDate(text) !== undefined;
}

/** Has the text the form of a date, whole or in part, clear or not? `March 3` · `May 2031` · `03/04/21` · `2021`: of no other field a value. */
export function isDateShaped(text: string): boolean {
  if (text.length > 60) return false;
  if (isDate(text)) return true;
  const words = text.replace(weekday, "").split(/[\s,\u2010-\u2015\u2212-]+/);
  const numbers = words.filter((word) => /^\d{1,4}(?:st|nd|rd|th|er|\.|º)?$/.test(word));
  return numbers.length > 0 && words.every((word) => numbers.includes(word) || monthNumber(word) !== undefined);
}

function parseMonthFirst(text: string): PrintedDate | undefined {
  const found = english.exec(text);
  if (!found) return undefined;
  const [, month = "", day = "", toMonth, toDay, year = "", time] = found;
  return compose(year, month, day, toMonth ?? month, toDay, time);
}

function parseDayFirst(text: string): PrintedDate | undefined {
  const found = dayFirst.exec(text);
  if (!found) return undefined;
  const [, day = "", fromMonth, toDay, month = "", year = "", time] = found;
  return compose(year, fromMonth ?? month, day, month, toDay, time);
}

function parseIso(text: string): PrintedDate | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year = "", month = "", day = "", time] = found;
  const edtf = `${year}-${month}-${day}`;
  return isDay(edtf) ? { edtf, ...(time && isClock(time) ? { time } : {}) } : undefined;
}

/** One that can be read in two ways is one only where the calendar has no more than one of them. */
function parseNumeric(text: string): PrintedDate | undefined {
  const [edtf, other] = numericDays(text).filter(isDay);
  return edtf !== undefined && other === undefined ? { edtf } : undefined;
}

function compose(
  year: string,
  month: string,
  day: string,
  toMonth: string,
  toDay: string | undefined,
  time: string | undefined,
): PrintedDate | undefined {
  const first = toEdtf(year, month, day);
  if (!first) return undefined;
  const last = toDay === undefined ? undefined : toEdtf(year, toMonth, toDay);
  if (toDay !== undefined && !last) return undefined;
  const clocked = time ? parseClock(time) : undefined;
  return { edtf: last ? `${first}/${last}` : first, ...(clocked ? { time: clocked } : {}) };
}

function toEdtf(year: string, month: string, day: string): string | undefined {
  const number = monthNumber(month);
  const edtf = `${year}-${number}-${day.padStart(2, "0")}`;
  return number !== undefined && isDay(edtf) ? edtf : undefined;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar, `YYYY-MM-DD`. */
function isDay(edtf: string): boolean {
  const [year, month, day] = [Number(edtf.slice(0, 4)), Number(edtf.slice(5, 7)), Number(edtf.slice(8))];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (monthDays[month - 1] ?? 0) + (leap ? 1 : 0);
}

function isClock(time: string): boolean {
  const [hours = 24, minutes = 60] = time.split(":").map(Number);
  return hours < 24 && minutes < 60;
}

/** A time of the day that stands alone (`14:15`), as `HH:MM`. */
export function parseClock(text: string): string | undefined {
  return /^\d{1,2}:\d{2}$/.test(text) && isClock(text) ? text.padStart(5, "0") : undefined;
}
