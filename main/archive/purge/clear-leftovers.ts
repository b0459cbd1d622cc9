import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { generationsFolder } from "../catalogue/generation.ts";
import { forgetGenerations } from "../catalogue/manifest.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { syncFolder, unfinishedSuffix } from "../disk/durable.ts";
import { filesBelow } from "../disk/list-names.ts";
import { damagedFolder } from "../disk/set-aside.ts";
import { historyFolder } from "../history/history-segment.ts";
import type { Intent } from "./intent.ts";

/** Everything beside the history and `archive.json` that may hold what is purged. Done again, it finds nothing to do. */
export async function clearLeftovers(folder: string, intent: Pick<Intent, "ids" | "files">): Promise<void> {
  // Earlier states hold it, whichever of them; the history, which is whole, can make them again without it.
  await forgetGenerations(folder);
  await rm(path.join(folder, generationsFolder), { recursive: true, force: true });
  await rm(path.join(folder, "cache"), { recursive: true, force: true });
  const sums = intent.files.flatMap((file) => /[0-9a-f]{64}/.exec(file)?.[0] ?? []);
  const marks = [...intent.ids, ...sums];
  for (const place of [`${historyFolder}/torn`, damagedFolder]) await clearKept(folder, place, marks);
  for (const file of await filesBelow(folder)) {
    if (file.endsWith(unfinishedSuffix)) await rm(path.join(folder, file), { force: true });
  }
  for (const file of intent.files) await removeFile(path.join(folder, file));
  await syncFolder(folder);
}

/** What was set aside as torn or damaged, where its name or its bytes name what is purged. */
async function clearKept(folder: string, place: string, marks: readonly string[]): Promise<void> {
  for (const file of await filesBelow(path.join(folder, place))) {
    const at = path.join(folder, place, file);
    const isNamed = marks.some((mark) => file.includes(mark));
    const bytes = isNamed ? undefined : await readFile(at);
    if (isNamed || marks.some((mark) => bytes?.includes(mark))) await removeFile(at);
  }
}

export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
  try {
    await syncFolder(path.dirname(file));
  } catch (error) {
    if (!hasErrorCode(error, "ENOENT")) throw error;
  }
}
