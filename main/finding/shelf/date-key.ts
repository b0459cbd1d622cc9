import { readEdtf } from "../../runtime/read-edtf.ts";

/** Where an EDTF date stands among others, and the years it covers. */
export type DateKey = {
  /** Milliseconds since 1970 of its first instant; absent when it has none. */
  readonly time?: number;
  /** Of its last instant, where it has one; at least `time`. */
  readonly end?: number;
  /** `2021`, `-0044`; a span of more than `mostYears` counts with its first year alone. */
  readonly years: readonly string[];
};

const undated: DateKey = { years: [] };
const mostYears = 20;

/** What anyone writes in the field is taken; what is no EDTF date sorts with the undated. */
export function dateKeyOf(date: string | undefined): DateKey {
  if (date === undefined) return undated;
  const known = remembered.get(date);
  if (known) return known;
  const key = plainDateKey(date) ?? parse(date);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(date, key);
  return key;
}

/** Many transcripts are of one day. */
const remembered = new Map<string, DateKey>();
const mostRemembered = 20_000;

/** `2021`, `2021-03`, `2021-03-03` without the grammar, which takes 0.1 ms a date. */
function plainDateKey(date: string): DateKey | undefined {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date);
  if (!found?.[1]) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const next = [
    year + (found[2] ? 0 : 1),
    month - 1 + (found[2] && !found[3] ? 1 : 0),
    day + (found[3] ? 1 : 0),
  ] as const;
  return { time, end: new Date(0).setUTCFullYear(...next) - 1, years: [found[1]] };
}

function parse(date: string): DateKey {
  const span = readEdtf(date);
  // Not EDTF: the field may hold what an archivist wrote before it was checked.
  if (!span) return undated;
  const { from, to } = span;
  const first = Number.isFinite(from) ? from : to;
  if (!Number.isFinite(first)) return undated;
  return { time: first, end: Number.isNaN(to) ? first : Math.max(first, to), years: yearsBetween(first, to) };
}

function yearsBetween(first: number, last: number): string[] {
  const from = new Date(first).getUTCFullYear();
  const to = Number.isFinite(last) ? new Date(last).getUTCFullYear() : from;
  const count = to - from < mostYears ? to - from + 1 : 1;
  return Array.from({ length: count }, (_, n) => from + n)
    .filter((year) => Math.abs(year) <= 9_999)
    .map((year) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`);
}
