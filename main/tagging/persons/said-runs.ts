import type { Line, Reading } from "../../../shared/reading/reading.ts";

/** A piece of a text that reads on without a break. */
export type Run = {
  readonly text: string;
  /** From UTF-16 units in the run to code points from the start of the whole text. */
  readonly pointAt: (unit: number) => number;
};

const saidRoles: ReadonlySet<string> = new Set(["title", "summary", "narration", "speech", "continuation"]);

/**
 * What a page says, in runs: without labels, lists and furniture. A line that goes on with the one before it is of one
 * run with it, so that a name broken by the end of a line is whole.
 */
export function saidRuns(text: string, { lines }: Pick<Reading, "lines">): readonly Run[] {
  const points = [...runsOf(lines)];
  const unitOf = unitOffsets(text, points.flat());
  return points.map(([start, end]) => runOf(text.slice(unitOf(start), unitOf(end)), start));
}

export function runOf(text: string, start: number): Run {
  if (!/[\ud800-\udbff]/.test(text)) return { text, pointAt: (unit) => start + unit };
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  for (let unit = 0; unit <= text.length; unit += 1) {
    points[unit] = point;
    // The second half of a pair is no point of its own.
    if (!/[\udc00-\udfff]/.test(text.charAt(unit + 1))) point += 1;
  }
  return { text, pointAt: (unit) => start + (points[unit] ?? point) };
}

function* runsOf(lines: readonly Line[]): Generator<readonly [number, number]> {
  let open: { start: number; end: number; n: number } | undefined;
  for (const line of lines) {
    if (!saidRoles.has(line.role)) continue;
    const start = line.label?.end ?? line.start;
    if (open && line.joins !== undefined && line.n === open.n + 1 && line.label === undefined) {
      open = { start: open.start, end: line.end, n: line.n };
      continue;
    }
    if (open) yield [open.start, open.end];
    open = { start, end: Math.max(start, line.end), n: line.n };
  }
  if (open) yield [open.start, open.end];
}

/** Where code points stand in UTF-16 units; the points come in ascending order. */
function unitOffsets(text: string, points: readonly number[]): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point;
  const units = new Map<number, number>();
  let unit = 0;
  let at = 0;
  for (const point of points) {
    for (; at < point && unit < text.length; at += 1) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    units.set(point, unit);
  }
  return (point) => units.get(point) ?? text.length;
}
