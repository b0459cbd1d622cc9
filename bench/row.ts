/** One figure of a bench: ours against a peer measured in the same run. */
export type Row = {
  readonly what: string;
  readonly size: number;
  /** Milliseconds, the median of the rounds. */
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  /** Largest `ours / peer` that is still right. */
  readonly limit: number;
};

export function ratioOf(row: Row): number {
  return row.ours / row.peer;
}

export function isWithin(row: Row): boolean {
  return ratioOf(row) <= row.limit;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("no values to take the median of");
  return middle;
}

/** Milliseconds that the work takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function printRows(rows: readonly Row[]): void {
  const cells = rows.map((row) => [
    row.what,
    row.size.toLocaleString("en"),
    milliseconds(row.ours),
    `${milliseconds(row.peer)}  ${row.peerName}`,
    ratioOf(row).toFixed(2),
    `≤ ${row.limit}`,
    isWithin(row) ? "ok" : "BEYOND",
  ]);
  const heading = ["what", "transcripts", "ours", "peer in the same run", "ratio", "limit", ""];
  const table = [heading, ...cells];
  const widths = heading.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table) {
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  }
}

function milliseconds(value: number): string {
  return value >= 100 ? `${Math.round(value).toLocaleString("en")} ms` : `${value.toFixed(2)} ms`;
}
