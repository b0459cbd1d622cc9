import { rm } from "node:fs/promises";
import path from "node:path";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import { type ExportFormat, exportFormat } from "../../shared/contract/exports.ts";
import { importAll, openWorkbench } from "../everyday/workbench.ts";
import { createWorld, generateTranscript, writeTranscripts } from "../generate/transcripts.ts";
import { isWithin, printRows, type RatioRow, type Row } from "../row.ts";
import { createExporter, type Exported } from "./exported.ts";
import { firstSearch } from "./first-search.ts";
import { writeAgain } from "./write-again.ts";

/** What archives, tables and readers want first; the others go one by one. */
const together: readonly ExportFormat[] = ["json", "csv", "markdown", "tei", "bagit"];

const most = { together: 60_000, each: 300_000, megabytes: 500, search: 300 } as const;
/** A transcript costs what it costs among few. */
const growth = 1.2;

/**
 * Exports of a whole archive, beside writing the same files with the same bytes; reading back timed apart, at 1,000 generated transcripts
 * unless other sizes are given (25,000). `together`, or names of formats: no others.
 */
export async function benchExporting(args: readonly string[]): Promise<boolean> {
  const given = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const sizes = given.length > 0 ? given : [1_000];
  const measured = measuredOf(args.filter((arg) => !/^\d+$/.test(arg)));
  const rows: Row[] = [];
  for (const size of sizes) {
    const workbench = await openWorkbench();
    try {
      const drop = path.join(workbench.folder, "drop");
      writeTranscripts(drop, size);
      await importAll(workbench.service, drop);
      await workbench.service.close();
      const exporter = await createExporter(workbench.folder, workbench.archiveFolder);
      for (const formats of measured) {
        const exported = await exporter(formats);
        const again = path.join(workbench.folder, "again");
        const peer = await writeAgain(exported.folder, again);
        rows.push(...rowsOf(formats, size, exported, peer));
        if (formats.includes("reading-room")) rows.push(await searchRow(size, exported));
        await rm(again, { recursive: true, force: true });
        await rm(exported.folder, { recursive: true, force: true });
      }
    } finally {
      await workbench.close();
    }
  }
  rows.push(...growthOf(rows));
  printRows(rows);
  return rows.every(isWithin);
}

function measuredOf(names: readonly string[]): readonly (readonly ExportFormat[])[] {
  const others = exportFormats.filter((format) => !together.includes(format)).map((format) => [format]);
  if (names.length === 0) return [together, ...others];
  return names.map((name) => (name === "together" ? together : [exportFormat.parse(name)]));
}

const written = ": written";

const nameOf = (formats: readonly ExportFormat[]): string => formats.join(", ");

function rowsOf(formats: readonly ExportFormat[], size: number, exported: Exported, peer: number): Row[] {
  const { writing, proving, megabytes, differences } = exported;
  const what = nameOf(formats);
  const atMost = formats.length > 1 ? most.together : most.each;
  return [
    { what: `${what}${written}`, size, ours: writing, unit: "ms", atMost, peer, peerName: "the same bytes written" },
    { what: `${what}: read back`, size, ours: proving, unit: "ms", atMost: most.each },
    { what: `${what}: memory`, size, ours: megabytes, unit: "MB", atMost: most.megabytes },
    ...(differences === 0
      ? []
      : [{ what: `${what}: differences`, size, ours: differences, unit: "bytes", atMost: 0 } as const]),
  ];
}

async function searchRow(size: number, { folder }: Exported): Promise<Row> {
  const words = generateTranscript(createWorld(), 0).match(/\p{Ll}{8,}/gu) ?? [];
  const ours = await firstSearch(path.join(folder, "reading-room"), words.at(-1) ?? "");
  return { what: "reading room: first search, from file://", size, ours, unit: "ms", atMost: most.search };
}

/** What a transcript costs at each size beside the first one, in formats that take a while. */
function growthOf(rows: readonly Row[]): RatioRow[] {
  const times = rows.filter(({ what }) => what.endsWith(written));
  const [smallest = 0] = times.map(({ size }) => size);
  return times.flatMap(({ what, size, ours }) => {
    const first = times.find((row) => row.what === what && row.size === smallest);
    if (!first || size === smallest || first.ours < 500) return [];
    const peer = first.ours / smallest;
    return [{ what: `${what}, each`, size, ours: ours / size, peer, peerName: `among ${smallest}`, limit: growth }];
  });
}
