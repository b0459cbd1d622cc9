import { randomBytes } from "node:crypto";
import { link, lstat, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "../../archive/disk/disk-error.ts";
import { sha256Of } from "../../archive/disk/sha256.ts";
import type { Disk } from "../../runtime/disk/disk.ts";
import { onDisk } from "./disk-trouble.ts";
import { createFileList, type FilePages, filesInPages } from "./file-list.ts";
import type { FileQueue } from "./file-queue.ts";
import { type FileWriter, openFileWriter } from "./file-writer.ts";
import { openScratchFile, type ScratchFile } from "./scratch-file.ts";
import { writeAll } from "./write-all.ts";
import type { WrittenFiles } from "./written-file.ts";

/** A folder beside its final place, so that what bears the final name is always whole. */
export type Staging = {
  /** Where it stands until it gets its name. */
  readonly folder: string;
  /** It may be there already; the one that it stands in must be. */
  readonly makeFolder: (name: string) => Promise<void>;
  /** Names are relative to the export's folder and have been made safe. */
  readonly openFile: (name: string) => Promise<FileWriter>;
  /** A file that is not of the export; it must have been taken before `keep`. */
  readonly openScratch: (name: string) => Promise<ScratchFile>;
  /** A file in one piece. */
  readonly writeFile: (name: string, content: string | Uint8Array) => Promise<void>;
  /** All files, in the order in which they were begun; those opened must have been closed. */
  readonly written: () => WrittenFiles;
  /** As `written`, to be sent to another thread. */
  readonly pages: () => FilePages;
  /** What another thread has written in the folder. */
  readonly take: (pages: FilePages) => void;
  /** Give it its final name, the first of `name(1)`, `name(2)`, … that is free. Answers with the path. */
  readonly keep: (name: (n: number) => string) => Promise<string>;
  /** As `keep`, but of one file in it; the rest of the folder goes. */
  readonly keepFile: (file: string, name: (n: number) => string) => Promise<string>;
  /** Remove it with all that is in it. */
  readonly discard: () => Promise<void>;
};

/** What of it a format needs. */
export type FormatStaging = Pick<Staging, "makeFolder" | "openFile" | "openScratch" | "writeFile" | "written">;

/** Begin in `parent`, which must be there. Rejects with `disk`. */
export async function openStaging<H>(parent: string, disk: Disk<H>): Promise<Staging> {
  const folder = path.join(parent, `.lectern-export-${randomBytes(6).toString("hex")}.unfinished`);
  await onDisk(parent, () => mkdir(folder));
  return stagingIn(parent, folder, disk);
}

/** In a folder that was begun in `parent`. `write`: how a file in one piece is. */
export function stagingIn<H>(
  parent: string,
  folder: string,
  disk: Disk<H>,
  write: FileQueue["add"] = (file, bytes) => writeNew(disk, file, bytes),
): Staging {
  const writers: Pick<FileWriter, "abandon">[] = [];
  const files = createFileList();
  const sumOf = sumsOnce();

  return {
    folder,
    makeFolder: async (name) => {
      await onDisk(parent, () => makeFolder(path.join(folder, name)));
    },
    openFile: async (name) => {
      const writer = await openFileWriter(path.join(folder, name), disk);
      writers.push(writer);
      const end = files.begin(() => ({ path: name, ...writer.sum() }));
      return {
        ...writer,
        close: async () => {
          await writer.close();
          end();
        },
      };
    },
    openScratch: async (name) => {
      const scratch = await openScratchFile(path.join(folder, name), disk);
      writers.push(scratch);
      return scratch;
    },
    writeFile: async (name, content) => {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      files.add({ path: name, bytes: bytes.length, sha256: sumOf(bytes) });
      await onDisk(parent, () => write(path.join(folder, name), bytes));
    },
    written: () => filesInPages(files.pages()),
    pages: files.pages,
    take: files.take,
    keep: (name) => onDisk(parent, () => moveToFree(parent, name, (to) => rename(folder, to))),
    keepFile: async (file, name) => {
      const at = await onDisk(parent, () => moveToFree(parent, name, (to) => moveFile(path.join(folder, file), to)));
      await onDisk(parent, () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
      return at;
    },
    discard: async () => {
      await Promise.all(writers.map((writer) => writer.abandon()));
      await onDisk(parent, () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
    },
  };
}

/** What goes to several places goes there one after the other, as the same bytes. */
function sumsOnce(): (bytes: Uint8Array) => string {
  let last: { readonly bytes: Uint8Array; readonly sha256: string } | undefined;
  return (bytes) => {
    if (last?.bytes !== bytes) last = { bytes, sha256: sha256Of(bytes) };
    return last.sha256;
  };
}

/** All folders of a path, one after the other. */
export async function makeFolders(staging: Pick<FormatStaging, "makeFolder">, name: string): Promise<void> {
  const names = name.split("/");
  for (const length of names.keys()) await staging.makeFolder(names.slice(0, length + 1).join("/"));
}

async function makeFolder(at: string): Promise<void> {
  try {
    await mkdir(at);
  } catch (error) {
    if (!hasErrorCode(error, "EEXIST")) throw error;
  }
}

async function writeNew<H>(disk: Disk<H>, file: string, bytes: Uint8Array): Promise<void> {
  const handle = await disk.create(file);
  try {
    await writeAll(disk, handle, bytes);
  } finally {
    await disk.close(handle);
  }
}

/**
 * A folder that is not there is moved to as one step, and two exports at the same moment do not meet: whichever comes
 * second finds the other's folder full and takes the next name. Nothing is made beforehand that a disk which fails just
 * then would keep.
 */
async function moveToFree(
  parent: string,
  name: (n: number) => string,
  move: (to: string) => Promise<void>,
): Promise<string> {
  for (let n = 1; ; n += 1) {
    const to = path.join(parent, name(n));
    if (await isThere(to)) continue;
    try {
      await move(to);
      return to;
    } catch (error) {
      if (!(await isThere(to))) throw error;
    }
  }
}

/** A file that is moved to takes the place of another without a word; a link does not. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!hasErrorCode(error, ...withoutLinks)) throw error;
    await rename(from, to);
  }
}

/** What file systems without links say. */
const withoutLinks = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL", "UNKNOWN"];

async function isThere(at: string): Promise<boolean> {
  try {
    await lstat(at);
    return true;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return false;
    throw error;
  }
}
