import { cp, rm } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTestFolder } from "../archive/fixtures.ts";
import { openArchive, verifyFolder } from "../archive/open.ts";
import { labelsIn, makeArchive, spoil } from "../archive/repair/repair.fixture.ts";
import { repairFolder } from "../archive/repair/repair.ts";
import { backUp } from "./back-up.ts";

test("the backup of a repaired archive has the gaps of its history and the states behind them, and takes nothing from a better one", async () => {
  const folder = await makeArchive("A", "B", "C!", "D");
  const whole = await makeTestFolder();
  await cp(folder, whole, { recursive: true });
  await spoil(folder, [3]);
  await repairFolder(folder);
  const copy = await makeTestFolder();
  const archive = await openArchive(folder);
  for (const round of ["first", "again"]) {
    expect((await backUp(archive, copy)).damage, round).toEqual([]);
    expect((await verifyFolder(copy)).damage, round).toEqual([]);
  }
  const better = await makeTestFolder();
  await cp(whole, better, { recursive: true });
  await expect(backUp(archive, better)).rejects.toThrow(/still has what the archive lost/);
  await archive.close();
  await rm(path.join(copy, "archive.json"));
  expect(await labelsIn(copy)).toEqual(["A", "B", "C!", "D"]);
});
