import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Archive } from "../archive.ts";
import { sha256Of } from "../disk/sha256.ts";
import { createRecords, makeTestFolder, newTopic } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { repairFolder } from "../repair/repair.ts";
import { generationLabel, listGenerations } from "./generation.ts";

async function makeArchive(): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

test("each archive.json that a fold replaces is kept as it was, and only so many", async () => {
  const archive = await makeArchive();
  const before: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    before.push(sha256Of(await readFile(path.join(archive.folder, "archive.json"))));
    await archive.commit(createRecords("topics", newTopic(`Topic ${round}`)));
    await archive.fold();
  }
  const generations = await listGenerations(archive.folder);
  expect(generations.map(({ batch }) => batch)).toEqual([4, 5, 6]);
  for (const { name, sha256, batch } of generations) {
    expect(sha256Of(await readFile(path.join(archive.folder, generationLabel(name))))).toBe(sha256);
    expect(before[batch - 1]).toBe(sha256);
  }
  expect((await archive.verify()).damage).toEqual([]);
});

test("one that is missing is named by verifying", async () => {
  const archive = await makeArchive();
  await archive.commit(createRecords("topics", newTopic("Harbours")));
  await archive.close();
  const [generation] = await listGenerations(archive.folder);
  const label = generationLabel(generation?.name ?? "");
  await rm(path.join(archive.folder, label));
  expect((await verifyFolder(archive.folder)).damage).toEqual([{ file: label, problem: "is missing" }]);
});

test("an archive.json that was spoilt while the archive was open is set aside, not overwritten", async () => {
  const archive = await makeArchive();
  await archive.commit(createRecords("topics", newTopic("Harbours")));
  await writeFile(path.join(archive.folder, "archive.json"), "spoilt");
  await archive.close();
  const kept = await readdir(path.join(archive.folder, "damaged"), { recursive: true });
  expect(kept.filter((name) => name.endsWith(sha256Of("spoilt")))).toHaveLength(1);
  const again = await openArchive(archive.folder, { readOnly: true });
  expect([again.tables.topics.size, (await again.verify()).damage]).toEqual([1, []]);
});

test("one that is damaged is not thinned away unseen: verifying names it until a repair sets it aside", async () => {
  const archive = await makeArchive();
  const change = async () => {
    await archive.commit(createRecords("topics", newTopic("Harbours")));
    await archive.fold();
  };
  await change();
  const [first] = await listGenerations(archive.folder);
  const label = generationLabel(first?.name ?? "");
  await writeFile(path.join(archive.folder, label), "spoilt");
  for (let round = 0; round < 5; round += 1) await change();
  expect((await archive.verify()).damage).toEqual([expect.objectContaining({ file: label })]);
  await archive.close();
  await repairFolder(archive.folder);
  expect((await verifyFolder(archive.folder)).damage).toEqual([]);
});
