import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { createRecords, makeTestFolder, newTopic } from "../fixtures.ts";
import { historyStart, segmentName } from "../history/history-segment.ts";
import { walkHistory } from "../history/history-walk.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { planRepair, repairFolder } from "./repair.ts";

export const firstSegment = `history/${segmentName(1)}`;

/** An archive with a batch for each label (from batch 2 on), folded after those that end in “!”; as a crash leaves it. */
export async function makeArchive(...labels: readonly string[]) {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records", who: "Ada" });
  onTestFinished(() => archive.close());
  for (const label of labels) {
    await archive.commit(createRecords("topics", newTopic(label)));
    if (label.endsWith("!")) await archive.fold();
  }
  const folder = await makeTestFolder();
  await cp(archive.folder, folder, { recursive: true, filter: (source) => !source.endsWith("writer.lock") });
  return folder;
}

export async function positions(folder: string) {
  const ends: number[] = [];
  await walkHistory(folder, historyStart, ({ at }) => void ends.push(at.end));
  return (batch: number) => ({ from: ends[batch - 2] ?? 0, to: ends[batch - 1] ?? 0 });
}

/** Flip a bit in the middle of each of these batches, and cut off all from one on. */
export async function spoil(folder: string, batches: readonly number[], cut?: number) {
  const place = await positions(folder);
  const file = path.join(folder, firstSegment);
  const bytes = await readFile(file);
  for (const batch of batches) {
    const { from, to } = place(batch);
    const at = Math.floor((from + to) / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
  }
  await writeFile(file, cut === undefined ? bytes : bytes.subarray(0, place(cut).from));
}

export async function labelsIn(folder: string): Promise<readonly string[]> {
  const archive = await openArchive(folder, { readOnly: true });
  return [...archive.tables.topics.values()].map(({ label }) => label);
}

export async function expectWhole(folder: string) {
  expect((await verifyFolder(folder)).damage).toEqual([]);
  const before = await labelsIn(folder);
  const archive = await openArchive(folder);
  await archive.commit(createRecords("topics", newTopic("After")));
  await archive.close();
  expect((await verifyFolder(folder)).damage).toEqual([]);
  expect(await labelsIn(folder)).toEqual([...before, "After"]);
  // What was kept is enough without archive.json too.
  await rm(path.join(folder, "archive.json"));
  expect((await labelsIn(folder)).toSorted()).toEqual([...before, "After"].toSorted());
}

export async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [path.relative(folder, file), await readFile(file, "latin1")] as const),
    ),
  );
}

/** Whatever was there before is still there, in its place or in `damaged/`, but for notes that anyone may write anew. */
function expectNothingLost(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const kept = new Set(after.values());
  for (const [file, text] of before) {
    if (!/^(writer\.|care\.json$)/.test(file)) expect(kept.has(text), `${file} is gone`).toBe(true);
  }
}

export async function repaired(folder: string) {
  const before = await filesIn(folder);
  const plan = await planRepair(folder);
  expect(await filesIn(folder)).toEqual(before);
  const report = await repairFolder(folder);
  expect(report.damage).toEqual(plan.damage);
  expect(report.losses).toEqual(plan.losses);
  expectNothingLost(before, await filesIn(folder));
  return report;
}
