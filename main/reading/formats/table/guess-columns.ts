import { parseClock } from "../timed/clock.ts";
import type { TurnColumns } from "./columns.ts";

/**
 * The columns of a table without a header: times are clocks in every row, the text differs the most, and the speaker is
 * short, comes again, and stands before the text. Undefined when they cannot be told.
 */
export function guessColumns(rows: readonly (readonly string[])[]): TurnColumns | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || width > 12 || rows.some((row) => row.length !== width)) return undefined;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => (row[at] ?? "").trim()));
  const times = columns.flatMap((cells, at) => (cells.every(isClock) ? [at] : []));
  const rest = columns.map((_, at) => at).filter((at) => !times.includes(at));
  const text = rest.toSorted((a, b) => weightOf(columns[b]) - weightOf(columns[a]))[0];
  if (text === undefined) return undefined;
  const speaker = rest.find((at) => at < text && isSpeakerColumn(columns[at] ?? []));
  const [start, end] = times;
  if (speaker === undefined && start === undefined) return undefined;
  return {
    text,
    ...(speaker === undefined ? {} : { speaker }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** Words seldom come again, names do; of columns of which neither does, the longer holds the words. */
function weightOf(cells: readonly string[] = []): number {
  return new Set(cells).size + 1 - 1 / (1 + cells.reduce((sum, cell) => sum + cell.length, 0));
}

function isClock(cell: string): boolean {
  return /[:.]/.test(cell) && parseClock(cell) !== undefined;
}

function isSpeakerColumn(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== "");
  return named.every((cell) => cell.length <= 60 && /\p{L}/u.test(cell)) && new Set(named).size < named.length;
}
