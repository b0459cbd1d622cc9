const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const dayFirst = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i;
const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;

/**
 * EDTF for a date as it is shown on the screen or printed in English: `3 Mar 2021`, `March 3, 2021`, `Mar 2021`,
 * `1960s`, `about 1960`, each with a time after a comma and a `?` where that makes sense. What is none of these stays as
 * it is: it may be EDTF already, and figures alone (`3/4/2021`) are not guessed at.
 */
export function readDate(typed: string): string {
  const text = typed.trim();
  const doubt = text.endsWith("?") ? "?" : "";
  const [, day, time] = /^(.*?)(?:,\s*(\d\d:\d\d))?\??$/.exec(text) ?? [];
  const date = day === undefined ? undefined : (readWords(day) ?? readYears(day));
  return date === undefined ? text : `${date}${time === undefined ? "" : `T${time}`}${doubt}`;
}

function readWords(text: string): string | undefined {
  const [, day, name, year] = dayFirst.exec(text) ?? reorder(monthFirst.exec(text)) ?? [];
  if (year === undefined || name === undefined) return undefined;
  const month = months.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;
  if (month === 0) return undefined;
  const parts = [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return parts.join("-");
}

function reorder(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found === null ? undefined : [found[0], found[2], found[1], found[3]];
}

function readYears(text: string): string | undefined {
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return `${decade}X`;
  const about = /^(?:about|circa|c\.)\s*(\d{4})$/i.exec(text)?.[1];
  return about === undefined ? undefined : `${about}~`;
}
