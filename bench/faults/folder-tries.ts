import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Archive } from "../../main/archive/archive.ts";
import { newReading } from "../../main/archive/fixture-records.ts";
import { openArchive, verifyFolder } from "../../main/archive/open.ts";
import { repairFolder } from "../../main/archive/repair/repair.ts";
import { backUp } from "../../main/backup/back-up.ts";
import { exportTranscripts } from "../../main/exporting/export-transcripts.ts";
import { attempt, type Trial, type Try } from "./attempt.ts";

/** Work that writes a folder, or the archive as a folder: refused, it is done when it is asked for again. */
export const folderTries: readonly Try[] = [
  { name: "backup", run: tryBackup },
  { name: "export", run: tryExport },
  { name: "repair", run: tryRepair },
];

async function tryBackup({ folder, arm, heal, note }: Trial): Promise<void> {
  const copy = path.join(folder, "..", "copy");
  const archive = await openArchive(folder);
  arm();
  await attempt(() => backUp(archive, copy), note);
  heal();
  const report = await attempt(() => backUp(archive, copy), note, true);
  for (const { file, problem } of report?.damage ?? []) note(`the backup says of ${file}: ${problem}`);
  await archive.close();
  const found = await attempt(() => verifyFolder(copy), note, true);
  for (const { file, problem } of found?.damage ?? []) note(`the copy's ${file} ${problem}`);
}

async function tryExport({ folder, arm, heal, note }: Trial): Promise<void> {
  const to = path.join(folder, "..", "exports");
  await mkdir(to);
  const archive = await openArchive(folder);
  arm();
  const first = await attempt(() => exportAll(archive, to), note);
  heal();
  const again = await attempt(() => exportAll(archive, to), note, true);
  await archive.close();
  for (const one of again?.leftOut ?? []) note(`leaves out though the disk is well: ${JSON.stringify(one)}`);
  const whole = [first, again].flatMap((report) => (report ? [path.basename(report.folder)] : []));
  const left = (await readdir(to)).filter((name) => !whole.includes(name));
  // What the disk does not let be removed is left, under a name that says what it is.
  if (left.some((name) => !name.includes("unfinished"))) note(`leaves ${left.join(", ")}`);
}

function exportAll(archive: Archive, folder: string) {
  return exportTranscripts({
    source: {
      archive: { id: archive.id, name: archive.name },
      tables: archive.tables,
      total: archive.tables.transcripts.size,
      text: async (sha256) => Buffer.from(await archive.texts.get(sha256)).toString("utf8"),
      reading: archive.readings.get,
      original: archive.originals.get,
      events: async () => [],
    },
    ids: [...archive.tables.transcripts.keys()],
    formats: ["json"],
    folder,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
}

/** Of an archive that lost a reading, and whose history and manifest are spoilt. */
async function tryRepair({ folder, arm, heal, note }: Trial): Promise<void> {
  await spoil(folder);
  const reread = async (file: string) => ({ text: await readFile(file, "utf8"), reading: newReading("page") });
  arm();
  await attempt(() => repairFolder(folder, { reread }), note);
  heal();
  await attempt(() => repairFolder(folder, { reread }), note, true);
  const found = await attempt(() => verifyFolder(folder), note, true);
  for (const { file, problem } of found?.damage ?? []) note(`${file} ${problem}`);
  const archive = await attempt(() => openArchive(folder), note, true);
  if (archive?.tables.transcripts.size !== 3) note("does not hold its transcripts");
  await archive?.close();
}

async function spoil(folder: string): Promise<void> {
  const readings = path.join(folder, "readings");
  const [reading = ""] = await readdir(readings);
  await rm(path.join(readings, reading));
  await writeFile(path.join(folder, "manifest.json"), "spoilt");
  const segment = path.join(folder, "history", "000000000001.ndjson");
  const bytes = await readFile(segment);
  await writeFile(segment, bytes.with(bytes.indexOf('"Second"') + 2, 0));
}
