import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { differences, sumsOf } from "./package-check-rebuild.ts";

it("names each file that is not the same in a second build, is new there or is gone", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-rebuild-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, "a.js"), "1");
  await writeFile(path.join(folder, "b.js"), "2");
  const first = await sumsOf(folder);
  expect([...differences(first, await sumsOf(folder))].sort()).toEqual([]);
  await writeFile(path.join(folder, "a.js"), "3");
  await rm(path.join(folder, "b.js"));
  await writeFile(path.join(folder, "c.js"), "2");
  expect(differences(first, await sumsOf(folder))).toEqual(
    ["a.js", "b.js", "c.js"].map((name) => `${name} is not the same in a second build`),
  );
});
