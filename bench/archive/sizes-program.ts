import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { isWithin, printRows, type Row, time } from "../row.ts";
import { benchFold } from "./fold-bench.ts";
import { makeFolder } from "./make-folder.ts";
import { benchMemory } from "./memory-bench.ts";
import { benchOpen } from "./open-bench.ts";
import { benchService } from "./service-bench.ts";
import { benchTag, benchTagAcross, type Made } from "./tag-bench.ts";

/** A program: all figures at these sizes; exits 1 when one is beyond its limit. */
async function main(sizes: readonly number[]): Promise<void> {
  const below = await mkdtemp(path.join(os.tmpdir(), "archive-bench-"));
  const rows: Row[] = [];
  const made: Made[] = [];
  try {
    for (const size of sizes) {
      const folder = path.join(below, String(size));
      const making = await time(() => makeFolder(folder, size));
      process.stdout.write(`${size.toLocaleString("en")} made in ${Math.round(making)} ms\n`);
      made.push({ size, folder });
      for (const bench of [benchOpen, benchTag, benchFold, benchMemory, benchService]) {
        rows.push(...(await bench(size, folder)));
      }
    }
    const [small, large] = [made.at(0), made.at(-1)];
    if (small && large && small !== large) rows.push(await benchTagAcross(small, large));
  } finally {
    await rm(below, { recursive: true, force: true });
  }
  printRows(rows);
  process.exitCode = rows.every(isWithin) ? 0 : 1;
}

await main(process.argv.slice(2).map(Number));
