import path from "node:path";
import type { Service } from "../../main/service/service.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { importAll, openWorkbench } from "../everyday/workbench.ts";
import { writeTranscripts } from "../generate/transcripts.ts";
import { isWithin, printRows, type RatioRow, type Row, time } from "../row.ts";
import { contentOf } from "./archive-content.ts";
import { benchCancelling } from "./cancel.ts";
import { importNaively } from "./naive-loop.ts";

/** At least 0.7 times the rate of the naive loop: 1 / 0.7 of its time. */
const limit = 1.43;

/** The rate is constant: a file costs what it costs among few. */
const growthLimit = 1.2;

/**
 * Import of generated files, from reading to the index, against a naive loop that in the same run writes the same files
 * with the same durability and inserts the same rows into FTS5; at 1,000 and 10,000 unless other sizes are given.
 */
export async function benchImporting(args: readonly string[]): Promise<boolean> {
  const sizes = args.length > 0 ? args.map(Number) : [1_000, 10_000];
  const imports: RatioRow[] = [];
  for (const size of sizes) imports.push(await importOnce(size));
  const rows: Row[] = [...imports, ...growthOf(imports), ...(await benchCancelling())];
  printRows(rows);
  return rows.every(isWithin);
}

/** What a file costs at each size beside the first one. */
function growthOf([first, ...others]: readonly RatioRow[]): RatioRow[] {
  if (!first) return [];
  const peerName = `a file of ${first.size.toLocaleString("en")}`;
  return others.map(({ size, ours }) => ({
    what: "import, each file",
    size,
    ours: ours / size,
    peer: first.ours / first.size,
    peerName,
    limit: growthLimit,
  }));
}

/** Files are dropped on an archive that is open, all its processes with it: what that takes is measured elsewhere. */
async function beOpen(service: Service): Promise<void> {
  await service.indexed();
  const view = viewSchema.parse({ query: "harbour" });
  await service.handlers.finding.concordance({ view, sort: "list", offset: 0, limit: 1, whole: true });
}

async function importOnce(size: number): Promise<RatioRow> {
  const { folder, archiveFolder, service, close } = await openWorkbench();
  try {
    const drop = path.join(folder, "drop");
    writeTranscripts(drop, size);
    await beOpen(service);
    const ours = await time(() => importAll(service, drop));
    const peer = await importNaively(path.join(folder, "peer"), contentOf(archiveFolder));
    return { what: "import", size, ours, peer, peerName: "naive loop, same files, durability and rows of FTS5", limit };
  } finally {
    await close();
  }
}
