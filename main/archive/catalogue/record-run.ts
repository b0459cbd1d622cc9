const lineEnd = 10;
const listEnd = Buffer.from("\n]");

/** Bytes that are made a string and parsed in one piece; larger strings are garbage that V8 keeps for longer. */
const runBytes = 32 * 1024;

/** Where the line ends that begins at `from`. */
export function endOfLine(lines: Buffer, from: number): number {
  const end = lines.indexOf(lineEnd, from);
  return end < 0 ? lines.length : end;
}

/** Where the run ends (exclusive, without the line end) that begins at `from`: whole lines of one list. */
export function endOfRun(lines: Buffer, from: number): number {
  const end = endOfLine(lines, from + runBytes);
  const close = lines.subarray(from, end).indexOf(listEnd);
  return close < 0 ? end : from + close;
}

/** The values that stand on these lines, each but the last followed by a comma; undefined where that cannot be read. */
export function parseRun(text: string): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(`[${withoutComma(text)}]`);
    return Array.isArray(values) ? values : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function withoutComma(text: string): string {
  return text.endsWith(",") ? text.slice(0, -1) : text;
}
