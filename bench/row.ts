import os from "node:os";

/** One figure of a bench: ours against a peer measured in the same run, or against a ceiling. */
export type Row = RatioRow | CeilingRow;

export type RatioRow = {
  readonly what: string;
  /** Transcripts. */
  readonly size: number;
  /** Milliseconds, the median of the rounds. */
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  /** Largest `ours / peer` that is still right. */
  readonly limit: number;
};

/** Said for one machine: the line above the table names it. */
export type CeilingRow = {
  readonly what: string;
  /** Transcripts. */
  readonly size: number;
  readonly ours: number;
  readonly unit: "ms" | "MB" | "bytes";
  readonly atMost: number;
  /** The same in other conditions, to be told beside it. */
  readonly peer?: number;
  readonly peerName?: string;
  /** Said behind the verdict. */
  readonly note?: string;
};

export function isWithin(row: Row): boolean {
  return "atMost" in row ? row.ours <= row.atMost : ratioOf(row) <= row.limit;
}

function ratioOf(row: Pick<RatioRow, "ours" | "peer">): number {
  return row.ours / row.peer;
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

/** The machine in one line, then the table. */
export function printRows(rows: readonly Row[]): void {
  const cpu = os.cpus()[0]?.model ?? "unknown processor";
  process.stdout.write(`Node ${process.version}, ${os.cpus().length} × ${cpu}, ${os.type()} ${os.release()}\n`);
  const heading = ["what", "transcripts", "ours", "peer in the same run", "ratio", "limit", ""];
  const table = [heading, ...rows.map(cellsOf)];
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

function cellsOf(row: Row): readonly string[] {
  const verdict = isWithin(row) ? "ok" : "BEYOND";
  const start = [row.what, row.size.toLocaleString("en")];
  if ("atMost" in row) {
    const note = row.note === undefined ? verdict : `${verdict} (${row.note})`;
    return [...start, ...ceilingCells(row), `≤ ${row.atMost} ${row.unit}`, note];
  }
  const peer = `${quantity(row.peer, "ms")}  ${row.peerName}`;
  return [...start, quantity(row.ours, "ms"), peer, ratioOf(row).toFixed(2), `≤ ${row.limit}`, verdict];
}

function ceilingCells({ ours, unit, peer, peerName = "" }: CeilingRow): readonly string[] {
  if (peer === undefined) return [quantity(ours, unit), "", ""];
  return [quantity(ours, unit), `${quantity(peer, unit)}  ${peerName}`, ratioOf({ ours, peer }).toFixed(2)];
}

function quantity(value: number, unit: CeilingRow["unit"]): string {
  const isWhole = value >= 100 || unit !== "ms";
  return `${isWhole ? Math.round(value).toLocaleString("en") : value.toFixed(2)} ${unit}`;
}
