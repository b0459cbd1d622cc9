import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseHost, type Surroundings } from "./choose-host.ts";
import { refusedDownloads } from "./refused-download.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lectern-start-"));
  await mkdir(path.join(folder, "node_modules", "electron"), { recursive: true });
  await writeFile(path.join(folder, "node_modules", "electron", "package.json"), '{"version":"45.0.0"}');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** An install script that does what `script` says; it runs as the real one would. */
async function installsWith(script: string): Promise<void> {
  await writeFile(path.join(folder, "node_modules", "electron", "install.js"), script);
}

const completeInstall = `
  const fs = require("fs"), path = require("path");
  fs.mkdirSync(path.join(__dirname, "dist"));
  fs.writeFileSync(path.join(__dirname, "dist", "version"), "v45.0.0");
  fs.writeFileSync(path.join(__dirname, "dist", "electron"), "");
  fs.writeFileSync(path.join(__dirname, "path.txt"), "electron");
`;

function surroundings(more: Partial<Surroundings> = {}): Surroundings {
  return {
    projectFolder: folder,
    env: { DISPLAY: ":0" },
    platform: "linux",
    isRoot: false,
    refused: refusedDownloads(path.join(folder, "cache")),
    patience: 10_000,
    onDownload: () => undefined,
    ...more,
  };
}

describe("chooseHost", () => {
  it("takes the browser without a display, as root, and without Electron's package", async () => {
    expect(await chooseHost(surroundings({ env: {} }))).toEqual({ host: "browser", reason: "there is no display" });
    expect(await chooseHost(surroundings({ isRoot: true }))).toMatchObject({ reason: "it does not run as root" });
    await rm(path.join(folder, "node_modules"), { recursive: true });
    expect(await chooseHost(surroundings())).toMatchObject({ reason: "its package is not installed" });
  });

  it("fetches the binary once", async () => {
    await installsWith(completeInstall);
    const binary = path.join(folder, "node_modules", "electron", "dist", "electron");
    expect(await chooseHost(surroundings())).toEqual({ host: "electron", binary });
    await installsWith("throw new Error('not again')");
    expect(await chooseHost(surroundings())).toEqual({ host: "electron", binary });
  });

  it("remembers a refusal for that version, and tries again when asked", async () => {
    await installsWith("console.error('Error: getaddrinfo ENOTFOUND mirror.example\\n    at x'); process.exit(1)");
    const first = await chooseHost(surroundings());
    expect(first).toMatchObject({ host: "browser" });
    expect(first).toHaveProperty("reason", expect.stringContaining("getaddrinfo ENOTFOUND mirror.example"));
    await installsWith(completeInstall);
    const second = await chooseHost(surroundings());
    expect(second).toHaveProperty("reason", expect.stringContaining("LECTERN_ELECTRON=retry"));
    const third = await chooseHost(surroundings({ env: { DISPLAY: ":0", LECTERN_ELECTRON: "retry" } }));
    expect(third).toMatchObject({ host: "electron" });
  });

  it("waits no longer than its patience", async () => {
    await installsWith("setTimeout(() => {}, 60_000)");
    const start = performance.now();
    const chosen = await chooseHost(surroundings({ patience: 300 }));
    expect(chosen).toHaveProperty("reason", expect.stringContaining("longer than 0.3 s"));
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it("does not take half a download for a whole one", async () => {
    await mkdir(path.join(folder, "node_modules", "electron", "dist"));
    await writeFile(path.join(folder, "node_modules", "electron", "dist", "electron"), "");
    await installsWith("process.exit(1)");
    expect(await chooseHost(surroundings())).toMatchObject({ host: "browser" });
  });

  it("reads a broken note as none", async () => {
    await mkdir(path.join(folder, "cache"));
    await writeFile(path.join(folder, "cache", "electron-45.0.0.json"), "{");
    await installsWith(completeInstall);
    expect(await chooseHost(surroundings())).toMatchObject({ host: "electron" });
  });

  it("finds a binary elsewhere when told", async () => {
    const dist = path.join(folder, "elsewhere");
    await mkdir(dist);
    await writeFile(path.join(dist, "electron"), "");
    await chmod(path.join(dist, "electron"), 0o755);
    const env = { DISPLAY: ":0", ELECTRON_OVERRIDE_DIST_PATH: dist };
    expect(await chooseHost(surroundings({ env }))).toEqual({ host: "electron", binary: path.join(dist, "electron") });
  });
});
