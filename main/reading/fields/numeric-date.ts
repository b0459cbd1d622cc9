/** `3.4.2021` · `25/12/2021` · `2021/12/25`; Czech and others set a space after each full stop. */
const dayFirst = /^(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2(\d{4}|\d{2})(?:\s?(?:года|року|г\.|р\.))?$/u;
const yearFirst = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})\.?$/;

/** Older ones are no dates of transcripts, but numbers. */
const fullYear = /^(?:1[5-9]|20)\d\d$/;

/**
 * The days that a date in numbers alone may be, as `YYYY-MM-DD`, whether the calendar has them or not: one, or two where nothing says which
 * number is the month. With full stops the day comes first, wherever dates are written so. None where the text is no such date; a
 * year of two digits gives none either, for its century is not printed.
 */
export function numericDays(text: string): readonly string[] {
  const [, year = "", , month = "", day = ""] = yearFirst.exec(text) ?? [];
  if (fullYear.test(year)) return [toDay(year, month, day)];
  const [, first = "", between = "", second = "", last = ""] = dayFirst.exec(text) ?? [];
  if (!fullYear.test(last)) return [];
  const asWritten = toDay(last, second, first);
  return between.startsWith(".") || first === second ? [asWritten] : [asWritten, toDay(last, first, second)];
}

/** Has the text the form of a date in numbers? `1.2.34` is as well the number of a section. */
export function isNumericDate(text: string): boolean {
  if (text.length > 20) return false;
  const [, , between = "", , year = ""] = dayFirst.exec(text) ?? [];
  return numericDays(text).length > 0 || (year.length === 2 && between === "/");
}

function toDay(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
