import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { readBytes } from "./read-bytes.ts";
import type { Received } from "./received.ts";
import { refusedFile } from "./refused-file.ts";

/** Larger files are not read: no transcript is, and the text would not fit in memory many times over. */
export const largestFile = 64 * 1024 * 1024;

/** Read one file. Never rejects for what is wrong with the file: that is the answer. */
export async function readFileAt(file: string): Promise<Received> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const stat = await handle.stat();
    if (!stat.isFile())
      return unreadable(
        stat.isDirectory() ? "This is a folder, not a file." : "This is a device or a pipe, not a file.",
      );
    if (stat.size > largestFile) return await refuseLarge(file, stat.size);
    return readBytes(await handle.readFile(), path.basename(file));
  } catch (error) {
    return unreadable(refusedFile(error));
  } finally {
    await handle?.close();
  }
}

/** Hashed in pieces, never held whole. */
async function refuseLarge(file: string, bytes: number): Promise<Received> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece);
  const size = Math.round(bytes / 1_000_000);
  const reason = `The file is too large to be a transcript (${size} MB; the limit is 64 MB). Split it and add the parts.`;
  return { sha256: hash.digest("hex"), ok: false, kind: "unreadable", reason };
}

/** A file whose bytes could not be had. */
export function unreadable(reason: string): Received {
  return { ok: false, kind: "unreadable", reason };
}
