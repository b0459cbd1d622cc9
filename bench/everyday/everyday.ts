import { isWithin, printRows, type Row } from "../row.ts";
import { benchImport } from "./import-bench.ts";
import { benchOpen } from "./open-bench.ts";
import { benchSearch } from "./search-bench.ts";
import { benchTag } from "./tag-bench.ts";
import { openWorkbench } from "./workbench.ts";

/**
 * Import, tag, search and open, at 1,000 and 10,000 generated transcripts unless other sizes are given. The limits hold
 * today, on a machine whose disk syncs in 0.2 ms, with room for noise: a figure beyond one has become worse.
 */
export async function benchEveryday(args: readonly string[]): Promise<boolean> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000];
  const rows: Row[] = [];
  for (const size of sizes) {
    const workbench = await openWorkbench();
    try {
      for (const bench of [benchImport, benchTag, benchSearch, benchOpen]) rows.push(...(await bench(size, workbench)));
    } finally {
      await workbench.close();
    }
  }
  printRows(rows);
  return rows.every(isWithin);
}
