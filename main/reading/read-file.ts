import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { readBytes } from "./read-bytes.ts";
import type { Received } from "./received.ts";

/** Larger files are not read: no transcript is, and the text would not fit in memory many times over. */
export const mostBytes = 64 * 1024 * 1024;

/** Read one file. Never rejects for what is wrong with the file: that is the answer. */
export async function readFileAt(file: string): Promise<Received> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const stat = await handle.stat();
    if (!stat.isFile()) return unreadable("It is not a file: Lectern reads files and the files inside folders.");
    if (stat.size > mostBytes) return await refuseLarge(file, stat.size);
    return readBytes(await handle.readFile(), path.basename(file));
  } catch (error) {
    return unreadable(explain(error));
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

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "The file is no longer there: it was moved, renamed or deleted.",
  ENOTDIR: "The file is no longer there: a folder on the way to it is gone.",
  EACCES: "You have no permission to read this file. Change its permissions and add it again.",
  EPERM: "You have no permission to read this file. Change its permissions and add it again.",
  EISDIR: "It is a folder, not a file.",
  ELOOP: "It is a link that leads back to itself.",
  ENAMETOOLONG: "Its name or path is too long for this system. Rename it and add it again.",
  EMFILE: "Too many files are open at the moment. Add it again later.",
  EIO: "The disk reported an error while the file was read. Copy it to another disk and add it from there.",
};

function explain(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = reasons[code];
  if (known) return known;
  const what = error instanceof Error ? error.message : String(error);
  return `The file could not be read (${what}).`;
}
