import type { Line } from "../../../shared/reading/reading.ts";

/** The lines of a text by a reading's offsets in code points, as they stand on the page. */
export function* sliceLines(text: string, lines: readonly Line[]): Generator<{ line: Line; raw: string }> {
  const step = /[\ud800-\udbff][\udc00-\udfff]/.test(text)
    ? advance
    : (_: string, from: number, count: number) => from + count;
  let unit = 0;
  let point = 0;
  for (const line of lines) {
    const from = step(text, unit, line.start - point);
    const to = step(text, from, line.end - line.start);
    yield { line, raw: text.slice(from, to) };
    unit = to;
    point = line.end;
  }
}

/** The UTF-16 offset that lies `count` code points after another. */
export function advance(text: string, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count && at < text.length; i += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
