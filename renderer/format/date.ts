import { perLanguage } from "../../shared/language/language.ts";
import { monthsOf } from "../../shared/records/date-words.ts";

const clock = perLanguage((locale) => new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }));

/** An instant on this machine's clock, to the minute: `12 Jan 2026, 14:02`. */
export function formatMoment(instant: string): string {
  const at = new Date(instant);
  return `${dayOf(at)}, ${clock().format(at)}`;
}

/** An instant on this machine's clock: `14:02` when it was today, else `12 Jan 2026`. */
export function formatInstant(instant: string, now = new Date()): string {
  const at = new Date(instant);
  if (at.toDateString() === now.toDateString()) return clock().format(at);
  return `${dayOf(at)}`;
}

function dayOf(at: Date): string {
  return `${at.getDate()} ${monthsOf("short")[at.getMonth()] ?? ""} ${at.getFullYear()}`;
}
