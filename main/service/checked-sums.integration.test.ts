import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { sumOfFile } from "../archive/disk/sha256.ts";
import { silentLog } from "../runtime/log/log.ts";
import { checkedSums } from "./checked-sums.ts";
import { openStage } from "./service.fixture.ts";

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-checked-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it("what one version has checked another does not know", async () => {
  const userData = await makeFolder();
  const [one, other] = ["1.0.0", "1.1.0"].map((version) => checkedSums({ userData, version }, silentLog));
  const sum = "a".repeat(64);
  await one?.add(sum);
  expect(await one?.has(sum)).toBe(true);
  expect(await other?.has(sum)).toBe(false);
  await other?.add("b".repeat(64));
  expect(await one?.has(sum)).toBe(false);
});

it("knows the last ones, each once", async () => {
  const sums = checkedSums({ userData: await makeFolder(), version: "1.0.0" }, silentLog);
  const all = Array.from({ length: 60 }, (_, n) => n.toString(16).padStart(64, "0"));
  for (const sum of [...all, ...all.slice(-1)]) await sums.add(sum);
  const known = await Promise.all(all.map(sums.has));
  expect(known.indexOf(true)).toBe(10);
});

it("where a folder has its name, that is logged, and nothing is known", async () => {
  const userData = await makeFolder();
  await mkdir(path.join(userData, "checked.json"));
  const faults: string[] = [];
  const sums = checkedSums({ userData, version: "1.0.0" }, { ...silentLog, fault: (where) => void faults.push(where) });
  expect(await sums.has("a".repeat(64))).toBe(false);
  await sums.add("a".repeat(64));
  expect(faults).toEqual(["checked-sums", "checked-sums"]);
});

it("where it cannot be written, that is logged, and nothing is known", async () => {
  const userData = path.join(await makeFolder(), "file");
  await writeFile(userData, "");
  const faults: string[] = [];
  const sums = checkedSums({ userData, version: "1.0.0" }, { ...silentLog, fault: (where) => void faults.push(where) });
  await sums.add("a".repeat(64));
  expect(faults).toEqual(["checked-sums"]);
  expect(await sums.has("a".repeat(64))).toBe(false);
});

it("an archive that was closed is known, but not to the safe mode", async () => {
  for (const safe of [false, true]) {
    const stage = await openStage("Port records", { safe });
    onTestFinished(stage.close);
    await stage.service.handlers.archive.close({});
    const known = await readFile(path.join(stage.folder, "user", "checked.json"), "utf8").catch(() => "");
    expect(known.includes(await sumOfFile(path.join(stage.folder, "archive", "archive.json")))).toBe(!safe);
  }
});
