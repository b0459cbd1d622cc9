import { createHash } from "node:crypto";
import type { Disk } from "../../runtime/disk/disk.ts";
import { onDisk } from "./disk-trouble.ts";
import { writeAll } from "./write-all.ts";

/** A file written from its beginning to its end, in pieces. */
export type FileWriter = {
  /** Resolves at once while there is room in the buffer. */
  readonly write: (piece: string | Uint8Array) => Promise<void> | undefined;
  /** Write what is left, flush it to the disk, close. */
  readonly close: () => Promise<void>;
  /** Of all that was handed over until now; SHA-256. */
  readonly sum: () => { readonly bytes: number; readonly sha256: string };
  /** Close without more ado; the file is going to be removed. */
  readonly abandon: () => Promise<void>;
};

const bufferSize = 1 << 18;

/** A new file at `path`. Rejects with `disk`. */
export async function openFileWriter<H>(path: string, disk: Disk<H>): Promise<FileWriter> {
  const handle = await onDisk(path, () => disk.create(path));
  const hash = createHash("sha256");
  let written = 0;
  let pieces: (string | Uint8Array)[] = [];
  let waiting = 0;
  let isOpen = true;

  async function flush() {
    const bytes = joinPieces(pieces);
    pieces = [];
    waiting = 0;
    hash.update(bytes);
    written += bytes.length;
    await onDisk(path, () => writeAll(disk, handle, bytes));
  }

  async function release() {
    if (!isOpen) return;
    isOpen = false;
    await disk.close(handle);
  }

  return {
    write: (piece) => {
      pieces.push(piece);
      waiting += piece.length;
      return waiting < bufferSize ? undefined : flush();
    },
    close: async () => {
      await flush();
      await onDisk(path, () => disk.sync(handle));
      await onDisk(path, release);
    },
    sum: () => ({ bytes: written, sha256: hash.copy().digest("hex") }),
    abandon: () => onDisk(path, release),
  };
}

/** Neighbouring strings as one: a pair cut between two of them is still a pair. */
function joinPieces(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else {
      parts.push(Buffer.from(text), piece);
      text = "";
    }
  }
  return parts.length === 0 ? Buffer.from(text) : Buffer.concat([...parts, Buffer.from(text)]);
}
