import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Disk } from "../../runtime/disk/disk.ts";
import { onDisk } from "./disk-trouble.ts";
import { type FileWriter, openFileWriter } from "./file-writer.ts";

/** What a format sets aside while transcripts go by, because it stands behind what only the last of them settles. */
export type ScratchFile = Pick<FileWriter, "write" | "abandon"> & {
  /** All of it, once; then it is gone from the disk. */
  readonly take: () => AsyncGenerator<Uint8Array>;
};

/** Rejects with `disk`. */
export async function openScratchFile<H>(path: string, disk: Disk<H>): Promise<ScratchFile> {
  const { write, close, abandon } = await openFileWriter(path, disk);
  return {
    write,
    abandon,
    take: async function* () {
      await close();
      yield* createReadStream(path);
      await onDisk(path, () => rm(path));
    },
  };
}
