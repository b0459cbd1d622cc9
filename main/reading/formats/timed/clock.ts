/**
 * A time of a recording in milliseconds: `01:02:03.456`, `02:03,4`, `3723.4` (seconds), `95s`. Undefined when it is none.
 */
export function parseClock(text: string): number | undefined {
  const clock = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,6}))?$/.exec(text.trim());
  if (clock) {
    const [, hours = "0", minutes = "0", seconds = "0", fraction = "0"] = clock;
    return toMilliseconds((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(`0.${fraction}`));
  }
  const seconds = /^(\d{1,7}(?:[.,]\d{1,9})?)\s?s?$/.exec(text.trim())?.[1];
  return seconds === undefined ? undefined : toMilliseconds(Number(seconds.replace(",", ".")));
}

/** Seconds, however exact, as whole milliseconds; undefined when no recording is as long. */
export function toMilliseconds(seconds: number): number | undefined {
  return Number.isFinite(seconds) && seconds >= 0 && seconds < 10_000_000 ? Math.round(seconds * 1_000) : undefined;
}

/** From when to when, if both are times and in order. */
export function heardFrom(start: number | undefined, end: number | undefined) {
  if (start === undefined) return undefined;
  return { start, end: end === undefined || end < start ? start : end };
}
