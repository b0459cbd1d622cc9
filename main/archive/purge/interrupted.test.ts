import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRecords, makeTestFolder, newTopic } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { planRepair, repairFolder } from "../repair/repair.ts";
import { type Intent, intentFile, writeIntent } from "./intent.ts";

const intent: Intent = { format: 1, key: "never committed", ids: [], names: [], files: [] };

async function makeArchive(): Promise<string> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  await archive.commit(createRecords("topics", newTopic("Harbours")));
  await archive.close();
  return archive.folder;
}

test("who can only read is told that a purge was interrupted, and it is brought to its end by a repair", async () => {
  const folder = await makeArchive();
  await writeIntent(folder, intent);
  await expect(openArchive(folder, { readOnly: true })).rejects.toThrow(
    /purge that was interrupted.*Open the archive for/,
  );
  expect((await verifyFolder(folder)).damage).toEqual([expect.objectContaining({ file: intentFile })]);
  const actions = ["The purge that had been interrupted is brought to its end."];
  expect(await planRepair(folder)).toMatchObject({ actions: expect.arrayContaining(actions), losses: [] });
  expect(await repairFolder(folder)).toMatchObject({ actions, losses: [] });
  expect((await verifyFolder(folder)).damage).toEqual([]);
});

test("while it goes on, who reads is told who purges", async () => {
  const archive = await openArchive(await makeArchive(), { program: "Lectern of the archivist" });
  onTestFinished(() => archive.close());
  await writeIntent(archive.folder, intent);
  const refusal = { code: "busy", message: expect.stringMatching(/^Lectern of the archivist .* is purging/) };
  await expect(openArchive(archive.folder, { readOnly: true })).rejects.toMatchObject(refusal);
  await expect(planRepair(archive.folder)).rejects.toMatchObject(refusal);
  await rm(path.join(archive.folder, intentFile));
});

test("what it was about being damaged, that is named, and a repair sets it aside and says what is to be done", async () => {
  const folder = await makeArchive();
  await writeFile(path.join(folder, intentFile), "spoilt");
  await expect(openArchive(folder)).rejects.toThrow(/Repair the archive, then purge the same again/);
  expect((await verifyFolder(folder)).damage).toEqual([expect.objectContaining({ file: intentFile })]);
  expect((await repairFolder(folder)).losses).toEqual([
    { what: expect.stringMatching(/Purge the same again/), steps: [] },
  ]);
  expect((await verifyFolder(folder)).damage).toEqual([]);
  await (await openArchive(folder)).close();
});
