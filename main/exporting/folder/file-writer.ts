import { createHash } from "node:crypto";
import type { Disk } from "../../runtime/disk/disk.ts";
import { onDisk } from "./disk-trouble.ts";
import { createPieceWriter, type PieceWriter } from "./piece-writer.ts";
import { writeAll } from "./write-all.ts";

/** A file written from its beginning to its end, in pieces. */
export type FileWriter = {
  readonly write: PieceWriter["write"];
  /** Write what is left, flush it to the disk, close. */
  readonly close: () => Promise<void>;
  /** Of all that was handed over until now; SHA-256. */
  readonly sum: () => { readonly bytes: number; readonly sha256: string };
  /** Close without more ado; the file is going to be removed. */
  readonly abandon: () => Promise<void>;
};

/** A new file at `path`. Rejects with `disk`. */
export async function openFileWriter<H>(path: string, disk: Disk<H>): Promise<FileWriter> {
  const handle = await onDisk(path, () => disk.create(path));
  const hash = createHash("sha256");
  let written = 0;
  let isOpen = true;

  const pieces = createPieceWriter(async (bytes) => {
    hash.update(bytes);
    written += bytes.length;
    await onDisk(path, () => writeAll(disk, handle, bytes));
  });

  async function release() {
    if (!isOpen) return;
    isOpen = false;
    await disk.close(handle);
  }

  return {
    write: pieces.write,
    close: async () => {
      await pieces.end();
      await onDisk(path, () => disk.sync(handle));
      await onDisk(path, release);
    },
    sum: () => ({ bytes: written, sha256: hash.copy().digest("hex") }),
    abandon: () => onDisk(path, release),
  };
}
