import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { extractAll, listPackage } from "@electron/asar";
import { billOfMaterials, shippedPackages } from "./bill-of-materials.ts";
import { setup as buildUnlessBuilt } from "./build-for-tests.ts";
import { findChromium, howToInstall } from "./chromium.ts";
import { auditShipped } from "./package-check-audit.ts";
import { budgetBytes, wrongContent } from "./package-check-content.ts";
import { debIn, fpmAtHand, whyNoDeb, whyNoInstall, wrongDeb, wrongInstall } from "./package-check-deb.ts";
import { wrongFuses } from "./package-check-fuses.ts";
import { imitateElectron } from "./package-check-imitation.ts";
import { wrongRebuild } from "./package-check-rebuild.ts";
import { wrongStart } from "./package-check-start.ts";
import { runNode, say } from "./test-run.ts";

/**
 * Packages Lectern for Linux around an imitation of Electron, which needs no network, and judges what came out: its
 * fuses, its content, its size, and whether it starts.
 */
async function checkPackage(scratch: string): Promise<readonly string[]> {
  buildUnlessBuilt();
  const [electron, output, unpacked] = ["electron", "output", "app"].map((name) => path.join(scratch, name));
  if (!electron || !output || !unpacked) return [];
  await imitateElectron(electron, await electronVersion());
  const noDeb = whyNoDeb();
  const code = await runNode(
    "node_modules/electron-builder/cli.js",
    ["--linux", noDeb === undefined ? "deb" : "dir", `-c.electronDist=${electron}`, `-c.directories.output=${output}`],
    noDeb === undefined ? await fpmAtHand(scratch) : {},
  );
  if (code !== 0) return [`electron-builder ended with ${code}`];

  const packaged = await packagedFolder(output);
  const asar = path.join(packaged, "resources", "app.asar");
  extractAll(asar, unpacked);
  const bytes = await sizeOf(unpacked);
  say(`${listPackage(asar, { isPack: false }).length} entries, ${(bytes / 1e6).toFixed(1)} MB`);
  return [
    ...(await wrongFuses(path.join(packaged, "lectern"))),
    ...wrongContent(await filesIn(unpacked)),
    ...(bytes > budgetBytes ? [`what ships weighs ${bytes} bytes, the budget is ${budgetBytes}`] : []),
    ...(await wrongBill()),
    ...(await wrongAudit()),
    ...(noDeb === undefined ? await checkDeb(output, scratch) : skip("the Debian package", noDeb)),
    ...(await startInstalled(output, unpacked, scratch)),
    ...(await wrongRebuild("dist", process.cwd())),
  ];
}

/** It holds what a desktop needs. */
async function checkDeb(output: string, scratch: string): Promise<readonly string[]> {
  return await wrongDeb(await debIn(output), path.join(scratch, "deb"));
}

/** It starts: as installed by its Debian package, which then leaves nothing behind; or else as it was packed. */
async function startInstalled(output: string, unpacked: string, scratch: string): Promise<readonly string[]> {
  const userData = path.join(scratch, "user-data");
  const noInstall = whyNoDeb() ?? whyNoInstall();
  if (noInstall !== undefined) {
    skip("installing the Debian package", noInstall);
    return await startHere(unpacked, userData);
  }
  const wrong = await wrongInstall(await debIn(output), async (folder) => {
    const installed = path.join(scratch, "installed");
    extractAll(path.join(folder, "resources", "app.asar"), installed);
    return await startHere(installed, userData);
  });
  if (wrong.length === 0) say("the Debian package was installed, started and removed");
  return wrong;
}

function skip(what: string, reason: string): readonly string[] {
  say(`${what} was skipped: ${reason}`);
  return [];
}

async function startHere(unpacked: string, userData: string): Promise<readonly string[]> {
  return findChromium() === undefined ? [howToInstall] : await wrongStart(unpacked, userData);
}

/** Everything that ships is in the bill of materials, with a licence. */
async function wrongBill(): Promise<readonly string[]> {
  const { components } = await billOfMaterials();
  const billed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = [...(await shippedPackages())].filter((one) => !billed.has(one));
  const unlicensed = components.filter(({ licenses }) => !Array.isArray(licenses) || licenses.length === 0);
  say(`${components.length} packages in the bill of materials`);
  return [
    ...missing.map((one) => `${one} ships and is not in the bill of materials`),
    ...unlicensed.map(({ name }) => `${name} ships and states no licence`),
  ];
}

/** Nothing that ships is known to be vulnerable, where a registry can be asked. */
async function wrongAudit(): Promise<readonly string[]> {
  const audit = await auditShipped();
  if ("skipped" in audit) say(`npm audit of what ships was skipped: ${audit.skipped}`);
  else say(`npm audit: ${audit.found.length} advisories on what ships`);
  return "skipped" in audit ? [] : audit.found;
}

async function electronVersion(): Promise<string> {
  const found: unknown = JSON.parse(await readFile("node_modules/electron/package.json", "utf8"));
  return typeof found === "object" && found !== null && "version" in found ? String(found.version) : "";
}

/** `linux-unpacked`, or `linux-arm64-unpacked` on such a machine. */
async function packagedFolder(output: string): Promise<string> {
  const name = (await readdir(output)).find((entry) => entry.endsWith("-unpacked"));
  if (name === undefined) throw new Error(`electron-builder left no package in ${output}`);
  return path.join(output, name);
}

/** As paths inside app.asar are written: `/dist/main/electron.js`. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")}`);
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await filesIn(folder)).map(async (file) => (await stat(path.join(folder, file))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const scratch = await mkdtemp(path.join(os.tmpdir(), "lectern-package-"));
try {
  const wrong = await checkPackage(scratch);
  for (const line of wrong) say(`✗ ${line}`);
  say(wrong.length === 0 ? "The package is right." : `The package is not right: ${wrong.length} faults.`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
