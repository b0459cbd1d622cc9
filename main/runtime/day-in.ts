import { settingsIn } from "../../shared/records/archive-settings.ts";
import type { Tables } from "../../shared/records/record.ts";

/**
 * `YYYY-MM-DD` at that instant in a time zone, as IANA names it; where this machine is when there is none, or when it knows
 * no such zone.
 */
export function dayIn(at: Date, zone?: string | undefined): string {
  const parts = zone === undefined ? undefined : formatterOf(zone)?.formatToParts(at);
  if (!parts) return joined(at.getFullYear(), at.getMonth() + 1, at.getDate());
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  return joined(part("year"), part("month"), part("day"));
}

export function isZone(zone: string): boolean {
  return formatterOf(zone) !== undefined;
}

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) formatters.set(zone, makeFormatter(zone));
  return formatters.get(zone);
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
  } catch {
    return undefined; // RangeError: the only way to learn that no such zone is known here
  }
}

function joined(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Today where the archive is, by whose days its embargoes end. */
export function archiveDay(tables: Pick<Tables, "settings">): string {
  return dayIn(new Date(), settingsIn(tables).zone);
}
