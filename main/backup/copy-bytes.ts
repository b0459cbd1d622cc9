import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { writeWhole } from "../archive/disk/durable.ts";
import { stopIf } from "./progress.ts";
import { readSource } from "./source-error.ts";

const chunkBytes = 256 * 1024;

type CopyOptions = {
  /** The offset to begin at, in both files; their start if not given. */
  readonly start?: number;
  /** The offset to stop at; the file's end if not given. */
  readonly until?: number;
  readonly signal?: AbortSignal | undefined;
};

/** Copy a file's bytes in pieces; answers with their SHA-256 and how many they were. `SourceError`, or the system's own. */
export async function copyBytes(
  file: string,
  to: FileHandle,
  { start = 0, until = Number.POSITIVE_INFINITY, signal }: CopyOptions,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash("sha256");
  const from = await readSource(() => open(file, "r"));
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let bytes = 0;
    for (;;) {
      stopIf(signal);
      const at = start + bytes;
      const wanted = Math.min(chunkBytes, until - at);
      const { bytesRead } = await readSource(() => from.read(chunk, 0, wanted, at));
      if (bytesRead === 0) return { sha256: hash.digest("hex"), bytes };
      const piece = chunk.subarray(0, bytesRead);
      hash.update(piece);
      await writeWhole(to, piece, at);
      bytes += bytesRead;
    }
  } finally {
    await from.close();
  }
}
