import type { Archive } from "../main/archive/archive.ts";
import { emptyCatalogue } from "../main/archive/catalogue/catalogue.ts";
import { catalogueLines } from "../main/archive/catalogue/catalogue-lines.ts";
import { emptyTables } from "../main/archive/changes/tables.ts";
import { sha256Of } from "../main/archive/disk/sha256.ts";
import { historyStart } from "../main/archive/history/history-segment.ts";
import { replay } from "../main/archive/history/replay.ts";
import { openArchive } from "../main/archive/open.ts";
import type { Tables } from "../shared/records/record.ts";

/** What became of an archive; every list is empty when it is whole. */
export type Finding = {
  /** Why it cannot be opened. */
  readonly unopenable: readonly string[];
  /** Acknowledged steps that are not there, or not in the order in which they were acknowledged. */
  readonly lost: readonly string[];
  /** What else is wrong. */
  readonly wrong: readonly string[];
};

/**
 * Open the archive with the real code and compare it with what was acknowledged (ids of steps, oldest first): every step
 * is there in its order, the history alone leads to the same state, verifying finds nothing.
 */
export async function checkFolder(
  folder: string,
  acknowledged: readonly string[],
  readOnly: boolean,
): Promise<Finding> {
  let archive: Archive;
  try {
    archive = await openArchive(folder, { readOnly, program: "check" });
  } catch (error) {
    return {
      unopenable: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      lost: [],
      wrong: [],
    };
  }
  try {
    return { unopenable: [], lost: await lostSteps(archive, acknowledged), wrong: await wrongIn(archive) };
  } finally {
    await archive.close();
  }
}

async function lostSteps(archive: Archive, acknowledged: readonly string[]): Promise<readonly string[]> {
  const places = new Map<string, number>();
  for await (const step of archive.steps()) places.set(step.id, -places.size);
  let last = Number.NEGATIVE_INFINITY;
  return acknowledged.filter((id) => {
    const place = places.get(id);
    if (place === undefined || place < last) return true;
    last = place;
    return false;
  });
}

async function wrongIn(archive: Archive): Promise<readonly string[]> {
  const wrong: string[] = [];
  const replayed = emptyTables();
  await replay(archive.folder, historyStart, undefined, replayed);
  if (stateSum(replayed) !== stateSum(archive.tables)) wrong.push("the history leads to another state than was opened");
  const { damage } = await archive.verify();
  wrong.push(...damage.map(({ file, problem }) => `${file} ${problem}`));
  return wrong;
}

/** Of `archive.json` as these tables would make it: the same for the same state. */
export function stateSum(tables: Tables): string {
  return sha256Of([...catalogueLines({ ...emptyCatalogue(), tables })].join(""));
}
