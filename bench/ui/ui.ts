import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createBenchService } from "../bench-service.ts";
import { importAll, openWorkbench, type Workbench } from "../everyday/workbench.ts";
import { writeTranscripts } from "../generate/transcripts.ts";
import { isWithin, printRows, type Row } from "../row.ts";
import { writeLongPage } from "./long-page.ts";
import { multiplyTranscripts } from "./multiply.ts";
import { openWindow } from "./open-window.ts";
import { scenes, short, speech, unbroken } from "./scenes.ts";

const longWords = 200_000;
/** Transcripts of the archive that others are compared with. */
const base = 1_000;

/**
 * The window in a real Chromium, with its trace, at 10,000 generated transcripts unless other sizes are given, and before
 * at 1,000, to tell what the size costs: starting (with an archive that this version has not read on this machine, and
 * again), opening and scrolling texts of 200,000 words, adding a topic, typing a query, going through the list, narrowing
 * it.
 */
export async function benchUi(args: readonly string[]): Promise<boolean> {
  const asked = args.length > 0 ? args.map(Number) : [10_000];
  const sizes = [...new Set([base, ...asked])];
  const rows: Row[] = [];
  let small: readonly Row[] = [];
  for (const size of sizes) {
    const measured = await benchSize(size);
    if (size === base) small = measured;
    rows.push(...(size === base ? measured : withCost(measured, small)));
  }
  printRows(rows);
  return rows.every(isWithin);
}

async function benchSize(size: number): Promise<Row[]> {
  const workbench = await openWorkbench();
  try {
    await fill(workbench, size);
    return await play(workbench, size);
  } finally {
    await workbench.close();
  }
}

/** Each figure beside that of the small archive. */
function withCost(rows: readonly Row[], small: readonly Row[]): Row[] {
  const peerName = `at ${base.toLocaleString("en")}`;
  return rows.map((row) => {
    const peer = small.find(({ what }) => what === row.what)?.ours;
    return "atMost" in row && peer !== undefined ? { ...row, peer, peerName } : row;
  });
}

/** More than these are made from them: importing a hundred thousand takes a quarter of an hour. */
const mostImported = 5_000;

export async function fill({ folder, archiveFolder, service }: Workbench, size: number): Promise<void> {
  const drop = path.join(folder, "drop");
  writeTranscripts(drop, Math.min(size, mostImported));
  await importAll(service, drop);
  await service.close();
  await multiplyTranscripts(archiveFolder, size);
  await importLong(folder, archiveFolder);
}

async function importLong(folder: string, archiveFolder: string): Promise<void> {
  const long = path.join(folder, "long");
  mkdirSync(long);
  writeFileSync(path.join(long, "speech.txt"), writeLongPage(speech, longWords, "speech"));
  writeFileSync(path.join(long, "unbroken.txt"), writeLongPage(unbroken, longWords, "one paragraph"));
  writeFileSync(path.join(long, "short.txt"), writeLongPage(short, 300, "speech"));
  const service = createBenchService(folder);
  const opened = await service.openPath(archiveFolder);
  if (!opened.ok) throw new Error(opened.error.message);
  await importAll(service, long);
  await service.close();
}

export async function play({ folder, archiveFolder }: Workbench, size: number): Promise<Row[]> {
  const first = await openWindow(folder, archiveFolder);
  await first.close();
  const window = await openWindow(folder, archiveFolder);
  const what = "start the program: until the list can be used";
  const atMost = size > 25_000 ? 4_000 : 2_000;
  const rows: Row[] = [
    { what: `${what}, the first time`, size, ours: first.startedIn, unit: "ms", atMost: 1.5 * atMost },
    { what, size, ours: window.startedIn, unit: "ms", atMost },
  ];
  try {
    for (const scene of scenes) rows.push(...(await scene(window.page, size)));
    return rows;
  } finally {
    await window.close();
  }
}
