/** A text that is cut by code points, as readings count, rather than by JavaScript's UTF-16 units. */
export type CodePoints = {
  /** The text from `start` to `end`, end exclusive. */
  readonly slice: (start: number, end: number) => string;
  /** Code points in all. */
  readonly length: number;
  /** How many code points stand before a UTF-16 unit, and the other way round. */
  readonly pointAt: (unit: number) => number;
  readonly unitAt: (point: number) => number;
};

export function codePointsOf(text: string): CodePoints {
  const { length } = text;
  if (!/[\ud800-\udbff]/.test(text)) {
    const within = (at: number) => Math.min(at, length);
    return { slice: (start, end) => text.slice(start, end), length, pointAt: within, unitAt: within };
  }
  const units = unitOffsets(text);
  const unitAt = (point: number) => units[Math.min(point, units.length - 1)] ?? length;
  return {
    slice: (start, end) => text.slice(unitAt(start), unitAt(end)),
    length: units.length - 1,
    pointAt: (unit) => firstAtOrBehind(units, unit),
    unitAt,
  };
}

function firstAtOrBehind(units: Uint32Array, unit: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For every code point, and for the end, where it stands in UTF-16 units. */
function unitOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; points += 1) {
    offsets[points] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[points] = text.length;
  return offsets.subarray(0, points + 1);
}
