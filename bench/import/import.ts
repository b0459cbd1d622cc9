import path from "node:path";
import { importAll, openWorkbench } from "../everyday/workbench.ts";
import { writeTranscripts } from "../generate/transcripts.ts";
import { isWithin, printRows, type Row, time } from "../row.ts";
import { benchCancelling } from "./cancel.ts";
import { contentOf, importNaively } from "./naive-loop.ts";

/** At least 0.7 times the rate of the naive loop: 1 / 0.7 of its time. */
const limit = 1.43;

/**
 * Import of generated files, from reading to the index, against a naive loop that in the same run writes the same files
 * with the same durability and puts the same texts into FTS5; at 1,000 and 10,000 unless other sizes are given.
 */
export async function benchImporting(args: readonly string[]): Promise<boolean> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000];
  const rows: Row[] = [];
  for (const size of sizes) rows.push(await importOnce(size));
  rows.push(...(await benchCancelling()));
  printRows(rows);
  return rows.every(isWithin);
}

async function importOnce(size: number): Promise<Row> {
  const { folder, archiveFolder, service, close } = await openWorkbench();
  try {
    const drop = path.join(folder, "drop");
    writeTranscripts(drop, size);
    const ours = await time(() => importAll(service, drop));
    const content = contentOf(archiveFolder);
    const peer = await time(() => importNaively(path.join(folder, "peer"), content));
    return { what: "import", size, ours, peer, peerName: "naive loop, same files and durability, FTS5", limit };
  } finally {
    await close();
  }
}
