import { say } from "../../shared/language/say.ts";

/** Stretches named one by one; more are counted. */
const named = 3;

/** `line 2`, `lines 4, 5`, `lines 4–9, 12`, `lines 1, 3, 5, …`; empty for none. Sorted, each once. */
export function nameLines(lines: readonly number[]): string {
  if (lines.length === 0) return "";
  const ranges = listRanges(lines);
  const shown = ranges.length > named ? [...ranges.slice(0, named), "…"] : ranges;
  return say("{count, plural, one {line} other {lines}} {lines}", {
    count: new Set(lines).size,
    lines: shown.join(", "),
  });
}

/** Runs of three and more become `4–9`. */
function listRanges(lines: readonly number[]): readonly string[] {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.flatMap(([from, to]) => {
    if (from === to) return [String(from)];
    return to === from + 1 ? [String(from), String(to)] : [`${from}–${to}`];
  });
}
