import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { machineFile } from "./machine-file.ts";

async function openFile() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-machine-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, file: machineFile(path.join(folder, "user", "names.json"), z.array(z.string()), []) };
}

test("changes that come at once are all made, one after the other", async () => {
  const { folder, file } = await openFile();
  const names = Array.from({ length: 20 }, (_, n) => `name ${n}`);
  await Promise.all(names.map((name) => file.change((now) => [...now, name])));
  expect(await file.read()).toEqual(names);
  expect(await readdir(path.join(folder, "user"))).toEqual(["names.json"]);
});

test("a change that fails leaves what was there, and the next one is made", async () => {
  const { file } = await openFile();
  await file.change(() => ["kept"]);
  const failed = file.change(() => {
    throw new Error("no");
  });
  await expect(failed).rejects.toThrow("no");
  expect(await file.change((now) => [...now, "next"])).toEqual(["kept", "next"]);
});

test("a damaged file counts as missing, and is kept beside", async () => {
  const { folder, file } = await openFile();
  await file.change(() => ["one"]);
  await writeFile(path.join(folder, "user", "names.json"), "[1");
  expect(await file.read()).toEqual([]);
  expect(await readFile(path.join(folder, "user", "names.json.damaged"), "utf8")).toBe("[1");
});

test("several programs that change it at the same time do not trip over each other", async () => {
  const { folder, file } = await openFile();
  const others = Array.from({ length: 8 }, () =>
    machineFile(path.join(folder, "user", "names.json"), z.array(z.string()), []),
  );
  await Promise.all(
    [file, ...others].map(async (one, n) => {
      for (let time = 0; time < 20; time += 1) await one.change((now) => [...now.slice(0, 5), `${n} ${time}`]);
    }),
  );
  expect((await file.read()).length).toBeGreaterThan(0);
  expect(await readdir(path.join(folder, "user"))).toEqual(["names.json"]);
});
