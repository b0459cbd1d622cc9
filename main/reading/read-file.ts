import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { inEnglish } from "../../shared/language/in-english.ts";
import { readBytes } from "./read-bytes.ts";
import type { ReadHow } from "./read-how.ts";
import { type Received, unreadable } from "./received.ts";
import { refusedFile } from "./refused-file.ts";

/** Larger files are not read: no transcript is, and the text would not fit in memory many times over. */
export const largestFile = 64 * 1024 * 1024;

/** Opening a pipe that nobody writes to would wait for ever. Windows has neither. */
const nonBlocking = process.platform === "win32" ? 0 : constants.O_NONBLOCK;

/**
 * Read one file, on a thread of its own: it waits for the disk itself, because all threads of a process share the few
 * that Node keeps for waiting (https://docs.libuv.org/en/v1.x/threadpool.html), and the archive's syncs hold those.
 * Never throws for what is wrong with the file: that is the answer.
 */
export async function readFileAt(file: string, how: ReadHow = {}): Promise<Received> {
  const fetched = fetchFile(file);
  if (typeof fetched === "string") return unreadable(fetched);
  try {
    return await readBytes(fetched, path.basename(how.name ?? file), how);
  } catch (error) {
    return unreadable(refusedFile(error));
  }
}

/** Its bytes, or why they cannot be had; waits for the disk as `readFileAt` does. */
export function fetchFile(file: string): Uint8Array | string {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | nonBlocking);
    try {
      return fetchOpen(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return refusedFile(error);
  }
}

function fetchOpen(descriptor: number): Uint8Array | string {
  const stat = fstatSync(descriptor);
  if (stat.isDirectory()) return "This is a folder, not a file.";
  if (!stat.isFile()) return "This is a device or a pipe, not a file.";
  if (stat.size > largestFile) return sayTooLarge(stat.size);
  return readFileSync(descriptor);
}

function sayTooLarge(bytes: number): string {
  const size = Math.round(bytes / 1_000_000);
  return inEnglish(
    "The file is too large to be a transcript ({size, number} MB; the limit is 64 MB). Split it and add the parts.",
    { size },
  );
}
