import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRecords, newTopic } from "../../main/archive/fixture-records.ts";
import { createArchive, openArchive } from "../../main/archive/open.ts";
import { watchDisk } from "../disk/watch-disk.ts";
import { folderTries } from "./folder-tries.ts";
import { refuseCalls } from "./refuse-calls.ts";
import { tries } from "./tries.ts";

const onFolders = folderTries.map(({ name }) => name);

test("whichever call the disk refuses, nothing is lost, it is said in words, and all works again after", async () => {
  const others = tries.map(({ name }) => name).filter((name) => !onFolders.includes(name));
  const report = await refuseCalls({ every: false, only: others });
  expect(report.wrong).toEqual([]);
  expect(report.refusals).toBeGreaterThan(1_000);
}, 300_000);

test("a backup, an export and a repair that the disk refuses come to their end when they are called again", async () => {
  const report = await refuseCalls({ every: false, stride: 41, only: onFolders });
  expect(report.wrong).toEqual([]);
  expect(report.refusals).toBeGreaterThan(20);
}, 300_000);

test("a repair does without archive.json only where the disk refuses it more than once", async () => {
  const reads = await refuseCalls({ every: "EIO", only: ["repair"], of: /archive\.json$/ });
  expect(reads.wrong).toEqual([]);
  expect(reads.refusals).toBeGreaterThan(10);
});

test("archive.json that cannot be replaced, time after time, stays the one that is known", async () => {
  const top = await mkdtemp(path.join(os.tmpdir(), "lectern-faults-"));
  onTestFinished(() => rm(top, { recursive: true }));
  const folder = path.join(top, "archive");
  const archive = await createArchive(folder, { name: "Port" });
  const catalogue = path.join(folder, "archive.json");
  const stop = await watchDisk(folder, async ({ name, path: at, args }, run) => {
    if (name !== "rename" || args[1] !== catalogue) return await run();
    throw Object.assign(new Error("EBUSY: held by a scanner"), { code: "EBUSY", syscall: "rename", path: at });
  });
  for (let round = 0; round < 7; round += 1) {
    await archive.commit(createRecords("topics", newTopic(`Topic ${round}`)));
    await expect(archive.fold()).rejects.toThrow(/another program holds it/);
  }
  stop();
  const reader = await openArchive(folder, { readOnly: true });
  expect(reader.tables.topics.size).toBe(7);
  expect((await reader.verify()).damage).toEqual([]);
  await archive.close();
  expect((await openArchive(folder, { readOnly: true })).tables.topics.size).toBe(7);
});
