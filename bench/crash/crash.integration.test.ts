import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../../main/archive/open.ts";
import { bundleProgram } from "../bundle.ts";
import { killBackups } from "./kill-backups.ts";
import { killWriters } from "./kill-writers.ts";

test("killed 200 times at any moment, archives keep all that was acknowledged, and open", async () => {
  const report = await killWriters({ kills: 200, seed: 1 });
  expect(report).toMatchObject({ lost: 0, unopenable: 0, wrong: [] });
  expect(report.acknowledged).toBeGreaterThan(1_000);
}, 300_000);

test("killed at any moment of a backup, the copy is whole and holds at least what it held", async () => {
  const report = await killBackups(24, 1);
  expect(report.wrong).toEqual([]);
  expect(report.lookedAt).toBeGreaterThan(5);
}, 300_000);

test("another process that writes is named, and its lock is free the moment it is killed", async () => {
  const top = await mkdtemp(path.join(os.tmpdir(), "lectern-lock-"));
  onTestFinished(() => rm(top, { recursive: true }));
  const folder = path.join(top, "archive");
  const program = await bundleProgram(path.join(import.meta.dirname, "crash-writer.ts"));
  const child = spawn(process.execPath, [program, folder, "1", "10000"], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const ended = once(child, "exit");
  const reports = child.stdio[3];
  if (!reports) throw new Error("the writer has no pipe to report on");
  // Not before it is made: whoever opens it between its making and its opening has the lock himself.
  await new Promise<void>((resolve) => {
    reports.on("data", (chunk) => String(chunk).includes("created") && resolve());
  });
  await expect(openArchive(folder)).rejects.toThrow(`crash-writer (process ${child.pid} `);
  child.kill("SIGKILL");
  await ended;
  await (await openArchive(folder)).close();
});
