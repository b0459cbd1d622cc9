import { rm } from "node:fs/promises";
import path from "node:path";
import { generationsFolder } from "../archive/catalogue/generation.ts";
import { unfinishedSuffix } from "../archive/disk/durable.ts";
import { listNames } from "../archive/disk/list-names.ts";
import { basesFolder } from "../archive/history/history-gap.ts";
import { historyFolder } from "../archive/history/history-segment.ts";
import { readingsFolder } from "../archive/stores/reading-store.ts";

/** What a backup left that was killed while it wrote. To be called by who holds the copy's lock. */
export async function clearUnfinished(folder: string): Promise<void> {
  const shards = await Promise.all(["originals", "texts"].map((name) => subfolders(folder, name)));
  for (const place of ["", historyFolder, basesFolder, generationsFolder, readingsFolder, ...shards.flat()]) {
    for (const name of await listNames(path.join(folder, place))) {
      if (name.endsWith(unfinishedSuffix)) await rm(path.join(folder, place, name), { force: true });
    }
  }
}

async function subfolders(folder: string, name: string): Promise<readonly string[]> {
  return (await listNames(path.join(folder, name))).map((shard) => path.join(name, shard));
}
