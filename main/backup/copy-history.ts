import { open, stat } from "node:fs/promises";
import path from "node:path";
import { damagedError, restoreRemedy } from "../archive/disk/damage.ts";
import { hasErrorCode } from "../archive/disk/disk-error.ts";
import { makeFolder, replaceFile } from "../archive/disk/durable.ts";
import { createFileReader } from "../archive/disk/file-reader.ts";
import { sumOfFile } from "../archive/disk/sha256.ts";
import { headLimit, parseHead } from "../archive/history/history-frame.ts";
import { basesFolder, gapLabel, readGaps } from "../archive/history/history-gap.ts";
import {
  historyFolder,
  listSegments,
  segmentLabel,
  segmentName,
  segmentPath,
} from "../archive/history/history-segment.ts";
import { readSaved, replaceSaved } from "../archive/history/saved-mark.ts";
import { copyBytes } from "./copy-bytes.ts";
import type { Source } from "./source.ts";

/**
 * The making of the archive alone: from then on the folder can be told to be a copy of this archive, also when the backup
 * is cut off, and opens as an archive that holds nothing yet.
 */
export async function beginHistory({ folder }: Source, to: string): Promise<void> {
  const first = segmentName(1);
  // A repair could not keep it: then the copy can be told once it is whole.
  if (!(await listSegments(folder)).includes(first)) return;
  const until = await endOfFirstBatch(folder, first);
  await makeFolder(path.join(to, historyFolder));
  await copySegment(folder, to, first, until);
}

/** Bring the copy's history to the source's position, oldest segment first; a segment that is the same is let be. */
export async function copyHistory({ folder, position }: Source, to: string, signal?: AbortSignal): Promise<void> {
  for (const segment of await listSegments(folder)) {
    if (segment > position.segment) break;
    const until = segment === position.segment ? position.end : (await stat(segmentPath(folder, segment))).size;
    const common = await commonStart(segmentPath(folder, segment), segmentPath(to, segment), until);
    if (common === 0) await copySegment(folder, to, segment, until, signal);
    else if (common < until) await addTail(folder, to, segment, { start: common, until, signal });
  }
  for (const file of await gapFiles(folder)) {
    const { size } = await stat(path.join(folder, file));
    if (await isSame(path.join(folder, file), path.join(to, file), size)) continue;
    await makeFolder(path.join(to, path.dirname(file)));
    await replaceFile(path.join(to, file), async (handle) => {
      await copyBytes(path.join(folder, file), handle, { signal });
    });
  }
  const mark = await readSaved(to);
  if (typeof mark === "string" || mark.batch !== position.batch) await replaceSaved(to, position);
}

/** What a repair left in the history: its gaps, and the states behind them. */
async function gapFiles(folder: string): Promise<readonly string[]> {
  const gaps = await readGaps(folder);
  return [...new Set(gaps.map(({ base }) => `${basesFolder}/${base}`)), ...gaps.map(({ from }) => gapLabel(from))];
}

async function copySegment(from: string, to: string, name: string, until: number, signal?: AbortSignal): Promise<void> {
  await replaceFile(segmentPath(to, name), async (handle) => {
    await copyBytes(segmentPath(from, name), handle, { until, signal });
  });
}

/** How many bytes of ours the other file holds already, when it holds nothing else; else 0. */
async function commonStart(ours: string, theirs: string, until: number): Promise<number> {
  const size = await sizeIfThere(theirs);
  if (size === undefined || size > until) return 0;
  return (await sumOfFile(ours, { bytes: size })) === (await sumOfFile(theirs)) ? size : 0;
}

/**
 * As a writer adds a batch: whenever it is cut off, what stands there is a history with a torn end, and the next backup
 * goes on from it.
 */
async function addTail(
  from: string,
  to: string,
  name: string,
  span: { readonly start: number; readonly until: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const handle = await open(segmentPath(to, name), "r+");
  try {
    await copyBytes(segmentPath(from, name), handle, span);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function isSame(ours: string, theirs: string, until: number): Promise<boolean> {
  if ((await sizeIfThere(theirs)) !== until) return false;
  return (await sumOfFile(ours, { bytes: until })) === (await sumOfFile(theirs));
}

async function sizeIfThere(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

async function endOfFirstBatch(folder: string, segment: string): Promise<number> {
  const handle = await open(segmentPath(folder, segment), "r");
  try {
    const reader = createFileReader(handle, 0, (await handle.stat()).size);
    const line = await reader.readLine(headLimit);
    const head = line && parseHead(line);
    if (!head) throw damagedError(segmentLabel(segment), "is not whole at its start", restoreRemedy);
    return reader.position() + head.bytes;
  } finally {
    await handle.close();
  }
}
