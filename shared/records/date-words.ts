import { type Language, spokenLanguage } from "../language/language.ts";
import { say } from "../language/say.ts";

/** How months are printed: where there is little room; beside a day; alone before a year. */
type MonthForm = "short" | "long" | "alone";

const words = (line: string) => line.split(" ");
const english = words("January February March April May June July August September October November December");

const months: Readonly<Record<Language, Readonly<Record<MonthForm, readonly string[]>>>> = {
  en: { short: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"), long: english, alone: english },
  ru: {
    short: words("янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."),
    long: words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    alone: words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
  },
};

/** The twelve of them in the language that is spoken. */
export const monthsOf = (form: MonthForm): readonly string[] => months[spokenLanguage()][form];

/** All that each of the twelve is called, in every language, in lower case and not cut short. */
export const monthNames: readonly (readonly string[])[] = english.map((_, month) =>
  Object.values(months).flatMap(({ long, alone }) => [long, alone].map((names) => (names[month] ?? "").toLowerCase())),
);

const pattern = /^(-?\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d)?)?([?~%])?$/;

/**
 * An EDTF date (https://www.loc.gov/standards/datetime/) for people: `3 Mar 2021`, `Mar 2021`, `1960s?`,
 * `about 1960`. Anything this does not know is shown as it is written.
 */
export function formatDate(edtf: string, length: "short" | "long" = "short"): string {
  const ends = edtf.split("/");
  if (ends.length === 2) {
    const [from = "", to = ""] = ends.map((end) => (end === "" || end === ".." ? "" : formatDate(end, length)));
    return `${from} – ${to}`.trim();
  }
  const [, year, month, day, time, doubt] = pattern.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const isAbout = doubt === "~" || doubt === "%";
  const monthName = month === undefined ? undefined : monthsOf(formOf(length, day, isAbout))[Number(month) - 1];
  if (month !== undefined && monthName === undefined) return edtf;
  const date = [day === undefined ? undefined : Number(day), monthName, isAbout ? year : nameYear(year)].filter(
    (part) => part !== undefined,
  );
  const whole = `${date.join(" ")}${time === undefined ? "" : `, ${time}`}`;
  const said = isAbout ? nameAbout(whole, year) : whole;
  return doubt === "?" || doubt === "%" ? `${said}?` : said;
}

/** In Russian a month that neither a day nor “about” stands before is said otherwise, and too short to be cut. */
function formOf(length: "short" | "long", day: string | undefined, isAbout: boolean): MonthForm {
  if (day !== undefined || !(length === "long" || spokenLanguage() === "ru")) return length;
  return isAbout ? "long" : "alone";
}

/** `196X` is the 1960s, `19XX` the 1900s. */
function nameYear(year: string): string {
  return year.includes("X") ? say("{year}s", { year: year.replaceAll("X", "0") }) : year;
}

/** Of a date that is `~` approximate, or `%` uncertain too. */
function nameAbout(date: string, year: string): string {
  return year.includes("X") ? say("about {year}s", { year: date.replaceAll("X", "0") }) : say("about {date}", { date });
}
