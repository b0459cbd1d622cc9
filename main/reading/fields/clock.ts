/** `2:45 P.M. EDT` · `10 a.m.` · `14:45 local time`: a time of the day that stands alone, with its zone's letters. */
const alone =
  /^(?:at\s)?(\d{1,2})(?:[:.](\d{2}))?\s?(?:([ap])\.?\s?m\.?)?(?:,?\s\(?(?:[A-Z]{2,5}|local(?: time)?|hours|hrs)\)?)?\.?$/i;

/** The time of the day that a line is, whole, as `HH:MM`; undefined when it is anything else. */
export function parseTimeOfDay(text: string): string | undefined {
  const [, hours = "", minutes, half] = alone.exec(text.slice(0, 40)) ?? [];
  if (hours === "" || (minutes === undefined && half === undefined) || text.length > 40) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59 || (half !== undefined && Number(hours) > 12)) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}

/** Milliseconds of a time in a recording (`01:02`, `1:02:03.5`); undefined when it is none. */
export function parseHeard(text: string): number | undefined {
  const found = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/.exec(text);
  if (!found) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = "0"] = found;
  if (Number(seconds) > 59 || (found[1] !== undefined && Number(minutes) > 59)) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"));
}

/** For patterns: a time in a recording, or a day and its time, as programs print them before what was said (`00:50`, `5/12/2031, 2:15 PM`). */
export const timeStamp = String.raw`(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4},?\s)?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
