import { rm } from "node:fs/promises";
import path from "node:path";
import { catalogueFile } from "./catalogue/catalogue-parser.ts";
import { manifestFile } from "./catalogue/manifest.ts";
import { unfinishedSuffix } from "./disk/durable.ts";
import { listNames } from "./disk/list-names.ts";
import { sumOfFile } from "./disk/sha256.ts";
import { historyFolder, historyStart } from "./history/history-segment.ts";
import { walkHistory } from "./history/history-walk.ts";
import { readmeFile, readmeSum } from "./readme.ts";

/** What systems put into folders by themselves. */
export const leftBySystems: ReadonlySet<string> = new Set([".DS_Store", "desktop.ini", "Thumbs.db"]);

/**
 * Whether nothing stands in the folder but what the making of an archive left that was cut short before its first batch
 * was whole. Nobody was told that this archive exists, and nothing is in it.
 */
export async function isUnfinishedMaking(folder: string): Promise<boolean> {
  const own = (await listNames(folder)).filter((name) => !leftBySystems.has(name) && !isUnfinished(name));
  if (own.some((name) => name !== readmeFile && name !== historyFolder)) return false;
  if (own.includes(readmeFile) && (await sumOfFile(path.join(folder, readmeFile))) !== readmeSum()) return false;
  return await isWithoutBatch(folder);
}

async function isWithoutBatch(folder: string): Promise<boolean> {
  const names = (await listNames(path.join(folder, historyFolder))).filter((name) => !isUnfinished(name));
  if (names.length === 0) return true;
  if (names.some((name) => name !== historyStart.segment)) return false;
  let batches = 0;
  const { torn } = await walkHistory(folder, historyStart, () => {
    batches += 1;
  });
  return batches === 0 && (torn === undefined || torn.from === 0);
}

/** Take away what such a making left, or one that the disk refused before anybody was told of it. */
export async function clearMaking(folder: string): Promise<void> {
  await rm(path.join(folder, historyFolder), { recursive: true, force: true });
  for (const name of await listNames(folder)) {
    if (madeFiles.has(name) || isUnfinished(name)) await rm(path.join(folder, name), { force: true });
  }
}

const madeFiles: ReadonlySet<string> = new Set([readmeFile, catalogueFile, manifestFile]);

/** As `durable.ts` names them: nobody else's file is taken for one. */
const unfinishedName = new RegExp(`\\.[0-9a-f]{12}\\${unfinishedSuffix}$`);

function isUnfinished(name: string): boolean {
  return unfinishedName.test(name);
}
