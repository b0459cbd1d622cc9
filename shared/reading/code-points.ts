/** A text that is cut by code points, as readings count, rather than by JavaScript's UTF-16 units. */
export type CodePoints = {
  /** The text from `start` to `end`, end exclusive. */
  readonly slice: (start: number, end: number) => string;
  /** Code points in all. */
  readonly length: number;
};

export function codePointsOf(text: string): CodePoints {
  if (!/[\ud800-\udbff]/.test(text)) return { slice: (start, end) => text.slice(start, end), length: text.length };
  const units = unitOffsets(text);
  const at = (point: number) => units[Math.min(point, units.length - 1)] ?? text.length;
  return { slice: (start, end) => text.slice(at(start), at(end)), length: units.length - 1 };
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
