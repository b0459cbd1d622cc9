import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** The npm package that fetches Electron; it comes without the binary. */
export type ElectronPackage = {
  readonly folder: string;
  readonly version: string;
};

/** Undefined where Lectern was installed without its development tools. */
export async function findElectronPackage(projectFolder: string): Promise<ElectronPackage | undefined> {
  const folder = path.join(projectFolder, "node_modules", "electron");
  const file = path.join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const stated: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof stated !== "object" || stated === null || !("version" in stated)) return undefined;
  return { folder, version: String(stated.version) };
}

/**
 * The executable, if all of it is there. The rule is that of the package's own install.js: `path.txt` is written last,
 * so a download that broke off does not count.
 */
export async function findElectronBinary(
  electron: ElectronPackage,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = override ? path.resolve(override) : path.join(electron.folder, "dist");
  const inside = (await readIfThere(path.join(electron.folder, "path.txt"))) ?? (override ? "electron" : undefined);
  const version = (await readIfThere(path.join(dist, "version")))?.trim().replace(/^v/, "");
  if (inside === undefined || (version !== electron.version && !override)) return undefined;
  const file = path.join(dist, inside);
  return existsSync(file) ? file : undefined;
}

function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}
