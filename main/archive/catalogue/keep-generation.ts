import { copyFile, link, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { isUnreadable } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { makeFolder, syncFolder, unfinishedSuffix } from "../disk/durable.ts";
import { setAside } from "../disk/set-aside.ts";
import { sumOfFile } from "../disk/sha256.ts";
import { readCatalogueHead } from "./catalogue-head.ts";
import { catalogueFile } from "./catalogue-parser.ts";
import { generationLabel, generationName, generationsFolder, listGenerations } from "./generation.ts";
import { readManifest } from "./manifest.ts";
import { thinGenerations } from "./thin-generations.ts";

export type Kept = {
  /** The batch of the `archive.json` that stands; undefined when there is none. */
  readonly standing: number | undefined;
  /** Names of the generations to keep. */
  readonly generations: readonly string[];
};

/** Keep the `archive.json` that is about to be replaced. One that no longer says what it is is set aside as damaged. */
export async function keepGeneration(folder: string): Promise<Kept> {
  const file = path.join(folder, catalogueFile);
  const made = await timeOf(file);
  const standing = made && (await readCatalogueHead(file)).position?.batch;
  if (made && standing === undefined) await setAside(folder, catalogueFile);
  if (made && standing !== undefined) {
    await keep(folder, file, generationName(standing, made, await sumOf(folder, file, standing)));
  }
  const all = await listGenerations(folder);
  // Also those of an earlier program, which may have been killed before it came to this: all are about to be named.
  if (all.length > 0) await syncFolder(path.join(folder, generationsFolder));
  return { standing, generations: thinGenerations(all, Date.now()).map(({ name }) => name) };
}

/** Delete those that are not to be kept; but not one that is damaged, which verifying is to name and a repair to set aside. */
export async function dropGenerations(folder: string, keptNames: readonly string[]): Promise<void> {
  for (const { name, sha256 } of await listGenerations(folder)) {
    if (keptNames.includes(name)) continue;
    const file = path.join(folder, generationLabel(name));
    if (await isAsNamed(file, sha256)) await rm(file, { force: true });
  }
}

async function isAsNamed(file: string, sha256: string): Promise<boolean> {
  try {
    return (await sumOfFile(file)) === sha256;
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}

async function timeOf(file: string): Promise<Date | undefined> {
  try {
    return (await stat(file)).mtime;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Looked up, for reading the whole file takes long; the same batch gives the same file. */
async function sumOf(folder: string, file: string, batch: number): Promise<string> {
  const named = (await readManifest(folder))?.folds.findLast((fold) => fold.batch === batch);
  return named?.sha256 ?? (await sumOfFile(file));
}

async function keep(folder: string, file: string, name: string): Promise<void> {
  await makeFolder(path.join(folder, generationsFolder));
  const target = path.join(folder, generationLabel(name));
  try {
    await link(file, target);
  } catch (error) {
    if (hasErrorCode(error, "EEXIST")) return;
    if (!hasErrorCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL", "UNKNOWN")) throw error;
    await copyWhole(file, target);
  }
}

/** Where the file system has no links. */
async function copyWhole(file: string, target: string): Promise<void> {
  const unfinished = `${target}${unfinishedSuffix}`;
  await copyFile(file, unfinished);
  const handle = await open(unfinished, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, target);
}
