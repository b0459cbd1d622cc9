import { LecternError } from "../../shared/contract/error.ts";
import { heard, type Said, toSay } from "../../shared/language/say.ts";
import { isZone } from "../runtime/day-in.ts";
import { edtfMeant, isInCalendar, readEdtf } from "../runtime/read-edtf.ts";

const localDateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d$/;

/** Is it a date in EDTF (level 0 to 2) that exists? A local time to the minute may follow a day. */
export function isDate(text: string): boolean {
  return readEdtf(localDateTime.exec(text)?.[1] ?? text) !== undefined;
}

/** A day of our era. */
export function isDayOfCalendar(text: string): boolean {
  return !text.startsWith("-") && isInCalendar(text);
}

export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Well formed after BCP 47; whether anybody speaks it is not asked. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false; // RangeError: not a language tag
  }
}

const checkedFields = ["date", "time", "zone", "language", "publicationDate", "embargo"] as const;

type Field = (typeof checkedFields)[number];

const checks: { readonly [F in Field]: { readonly holds: (text: string) => boolean; readonly form: string } } = {
  date: { holds: isDate, form: "a date such as 2021-03-03, 2021-03, 2021 or 196X" },
  publicationDate: { holds: isDate, form: "a date such as 2021-03-03 or 2021-03-03T14:15" },
  time: { holds: isTime, form: "a time from 00:00 to 23:59" },
  zone: { holds: isZone, form: "a time zone such as Europe/Oslo or +01:00" },
  language: { holds: isLanguage, form: "a language tag such as en, ru or pt-BR" },
  embargo: { holds: isDayOfCalendar, form: "a day such as 2021-03-03" },
};

/** Throws `bad-request`, naming the field and the form it takes, for the first value that is not of its form. */
export function checkFields(fields: { readonly [F in Field]?: string | null | undefined }): void {
  for (const field of checkedFields) {
    const value = fields[field];
    const check = checks[field];
    if (typeof value === "string" && value !== "" && !check.holds(value)) {
      throw new LecternError("bad-request", complaint(value.slice(0, 80), check), { field });
    }
  }
}

function complaint(value: string, { holds, form }: (typeof checks)[Field]): Said {
  const meant = edtfMeant(value);
  if (meant === undefined || !holds(meant))
    return toSay("“{value}” is not {form}. Nothing was changed.", { value, form: heard(form) });
  return toSay("“{value}” is not {form}: write {meant}. Nothing was changed.", { value, form: heard(form), meant });
}
