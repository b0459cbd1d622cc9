import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exportAll } from "../exporting/testing/export-all.ts";
import { nastyArchive } from "../exporting/testing/nasty-archive.ts";
import { isReportFile } from "./export-report-file.ts";
import { createExportedParts } from "./exported-parts.ts";
import { gatherFiles } from "./gather.ts";

/** What of a dropped folder is looked at further, and what is said of the rest. */
async function lookedAt(...given: readonly string[]) {
  const parts = createExportedParts(given);
  const kept: string[] = [];
  const reasons = new Set<string>();
  for await (const file of gatherFiles(given)) {
    if (await isReportFile(file.path)) continue;
    const why = await parts.whyLeft(file);
    if (why === undefined) kept.push(path.basename(file.name));
    else reasons.add(why);
  }
  return { kept, reasons: [...reasons] };
}

test("of an export that is dropped as a whole, one file comes in: the one that brings all", async () => {
  const parent = await mkdtemp(path.join(tmpdir(), "lectern-parts-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const archive = nastyArchive(20);
  const formats = ["json", "jsonl", "csv", "bagit", "markdown", "tei", "html", "reading-room", "ris"] as const;
  const { folder } = await exportAll(archive, parent, formats);
  const all = (file: string) => `It is a part of the export beside it (${file}), which brings all of it.`;

  const whole = await lookedAt(folder);
  expect(whole.kept).toEqual(["lectern.json"]);
  expect(whole.reasons).toContain(all("lectern.json"));
  // Also below a folder of somebody's own.
  expect((await lookedAt(parent)).kept).toEqual(["lectern.json"]);
  // One that was edited since, or is named by itself, is a file like others.
  await appendFile(path.join(folder, "citations.ris"), "\n");
  expect((await lookedAt(folder)).kept).toEqual(["citations.ris", "lectern.json"]);
  const named = path.join(folder, "csv", "turns.csv");
  expect((await lookedAt(named)).kept).toEqual(["turns.csv"]);
  // Where the fullest is not there, the next one brings all.
  for (const [file, next] of [
    ["lectern.json", "lectern.jsonl"],
    ["lectern.jsonl", "bag"],
    ["bag", "records.jsonl"],
  ] as const) {
    await rm(path.join(folder, file), { recursive: true });
    expect((await lookedAt(folder)).kept).toEqual(expect.arrayContaining(["citations.ris", next]));
    expect((await lookedAt(folder)).kept).toHaveLength(2);
  }
  // Pages alone have the records beside them; what none brings is read.
  expect((await lookedAt(path.join(folder, "markdown"))).kept).toEqual(["records.jsonl"]);
  await rm(path.join(folder, "markdown"), { recursive: true });
  expect((await lookedAt(folder)).kept.length).toBeGreaterThan(20);
});
