import { open, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import { catalogueFile } from "../archive/catalogue/catalogue-parser.ts";
import { hasErrorCode } from "../archive/disk/disk-error.ts";
import { readAt } from "../archive/disk/file-reader.ts";
import { listSegments, segmentLabel } from "../archive/history/history-segment.ts";
import { type ContentFile, listContentFiles } from "../archive/stores/content-files.ts";
import { eachOf } from "../runtime/each-of.ts";
import { stopIf } from "./progress.ts";
import type { Source } from "./source.ts";

export type Plan = {
  /** Files that the copy lacks, or readings that were made again. */
  readonly contents: readonly ContentFile[];
  /** What they take, with the history and the catalogue. */
  readonly bytes: number;
  /** How many files there are to check afterwards. */
  readonly files: number;
};

const filesAtOnce = 16;

/** What is to be copied. Reads only; `folder` need not be there. */
export async function planBackup(source: Source, folder: string, signal?: AbortSignal): Promise<Plan> {
  const present = new Set<string>();
  for await (const { label } of listContentFiles(folder)) present.add(label);
  const contents: ContentFile[] = [];
  const segments = await listSegments(source.folder);
  let files = segments.length + 3;
  let bytes = await sizeOf(path.join(source.folder, catalogueFile));
  await eachOf(listContentFiles(source.folder), filesAtOnce, async (file) => {
    stopIf(signal);
    files += 1;
    if (present.has(file.label) && !(await wasMadeAgain(source.folder, folder, file))) return;
    contents.push(file);
    // Not in one line with the waiting: others add to it meanwhile.
    const size = await sizeOf(path.join(source.folder, file.label));
    bytes += size;
  });
  for (const segment of segments) {
    const size = await sizeOf(path.join(source.folder, segmentLabel(segment)));
    if ((await sizeOf(path.join(folder, segmentLabel(segment)))) !== size) bytes += size;
  }
  return { contents, bytes, files };
}

/** `disk` when the drive has not that much room. */
export async function checkRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(await nearestFolder(folder));
  if (bavail * bsize >= bytes) return;
  const megabytes = (count: number) => `${Math.ceil(count / 1_000_000)} MB`;
  throw new LecternError(
    "disk",
    toSay(
      "There is not enough room for the backup in {folder}: it needs {needed}, and {free} are free. Nothing was written. Make room, or choose another drive.",
      { folder, needed: megabytes(bytes), free: megabytes(bavail * bsize) },
    ),
    { system: "ENOSPC" },
  );
}

/** A reading's first line holds its sum; what has another one was made by a later reader. */
async function wasMadeAgain(from: string, to: string, { kind, label }: ContentFile): Promise<boolean> {
  if (kind !== "readings") return false;
  const [ours, theirs] = await Promise.all([firstBytes(path.join(from, label)), firstBytes(path.join(to, label))]);
  return !ours.equals(theirs);
}

const firstLine = 180;

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    return await readAt(handle, 0, firstLine);
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return 0;
    throw error;
  }
}

async function nearestFolder(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    const above = path.dirname(folder);
    if (!hasErrorCode(error, "ENOENT") || above === folder) throw error;
    return await nearestFolder(above);
  }
}
