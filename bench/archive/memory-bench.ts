import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { Row } from "../row.ts";

const figures = z.object({ settled: z.number(), peak: z.number() });

/** Built beside this. What the process needs that holds the catalogue; the index is in processes of its own. */
export async function benchMemory(size: number, folder: string): Promise<Row[]> {
  const program = path.join(import.meta.dirname, "memory-process.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder]);
  const { settled, peak } = figures.parse(JSON.parse(stdout));
  return [
    { what: "resident memory, settled", size, ours: settled, unit: "MB", atMost: 450 },
    { what: "resident memory, peak", size, ours: peak, unit: "MB", atMost: 700 },
  ];
}
