import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import { expect, it, onTestFinished } from "vitest";
import { wrongFuses } from "./package-check-fuses.ts";
import { imitateElectron } from "./package-check-imitation.ts";

it("reads the fuses of a packaged executable back, and names each that stands wrong", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-fuses-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await imitateElectron(folder, "45.0.0");
  const executable = path.join(folder, "electron");
  expect(await wrongFuses(executable)).toHaveLength(8);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  });
  const left = await wrongFuses(executable);
  expect(left).toHaveLength(6);
  expect(left.join()).not.toMatch(/RunAsNode|NodeOptions/);
});
