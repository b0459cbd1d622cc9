import { hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { sumOfFile } from "../../archive/disk/sha256.ts";
import { type ByteRange, decodeText, type ExportedFiles, exportedFilesIn } from "./exported-files.ts";

/** As `exportedFilesIn`, for a thread that has nothing else to do: it waits for the disk. Most of an export are small files, and asking for one in the background takes longer than reading it. */
export function exportedFilesAtOnce(folder: string): ExportedFiles {
  const files = exportedFilesIn(folder);
  const bytes = (file: string) => readFileSync(path.join(folder, file));
  return {
    ...files,
    bytes: async (file) => bytes(file),
    text: async (file) => decodeText(bytes(file), file),
    stream: (file, range) => chunksOf(path.join(folder, file), range),
    sum: async (file, pace) => {
      const length = readInto(path.join(folder, file), shared);
      return length < shared.length
        ? hash("sha256", shared.subarray(0, length), "hex")
        : sumOfFile(path.join(folder, file), { check: pace });
    },
  };
}

const chunkBytes = 1 << 16;

/** For files that are looked at without a wait in between: what is allocated anew for each is there until the next look for garbage. */
const shared = Buffer.alloc(chunkBytes);

/** Answers with how many bytes of the file it now holds. */
function readInto(file: string, into: Uint8Array): number {
  const handle = openSync(file, "r");
  try {
    let length = 0;
    while (length < into.length) {
      const read = readSync(handle, into, length, into.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return length;
  } finally {
    closeSync(handle);
  }
}

async function* chunksOf(file: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
  const handle = openSync(file, "r");
  try {
    const end = Math.min(range?.end ?? Number.POSITIVE_INFINITY, fstatSync(handle).size);
    for (let at = range?.start ?? 0; at < end; ) {
      const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, end - at));
      const read = readSync(handle, chunk, 0, chunk.length, at);
      if (read === 0) return;
      yield chunk.subarray(0, read);
      at += read;
    }
  } finally {
    closeSync(handle);
  }
}
