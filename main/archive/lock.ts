import { readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { z } from "zod";
import { LecternError } from "../../shared/contract/error.ts";
import { hasErrorCode } from "./disk-error.ts";
import { replaceFile, writeWhole } from "./durable.ts";

/**
 * The file whose lock is the right to write. Never open it otherwise in a process that may hold it: POSIX drops a
 * process's locks on a file when any of its descriptors is closed (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export const lockFile = "writer.lock";

/** Who holds the lock, for messages only; it may outlive its writer. */
export const holderFile = "writer.json";

const holderSchema = z.looseObject({ pid: z.int(), host: z.string(), program: z.string(), since: z.string() });

export type Lock = { readonly release: () => Promise<void> };

const busy = 5;

/**
 * Take the right to write, or `archive-locked` that names who has it. SQLite's exclusive lock is the operating system's:
 * it is free the moment its process ends, however it ends.
 */
export async function takeLock(folder: string, program: string, now: () => Date): Promise<Lock> {
  const db = await openLocked(folder);
  const holder = { pid: process.pid, host: os.hostname(), program, since: now().toISOString() };
  const file = path.join(folder, holderFile);
  try {
    await replaceFile(file, (handle) => writeWhole(handle, Buffer.from(`${JSON.stringify(holder)}\n`)));
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    release: async () => {
      try {
        await rm(file, { force: true });
      } finally {
        db.close();
      }
    },
  };
}

async function openLocked(folder: string): Promise<InstanceType<typeof DatabaseSync>> {
  let db: InstanceType<typeof DatabaseSync> | undefined;
  try {
    db = new DatabaseSync(path.join(folder, lockFile), { timeout: 0 });
    // In memory, because a journal file beside the lock would be one more thing that a crash leaves behind.
    db.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db?.close();
    if (!isBusy(error)) throw unlockableError(folder, error);
    throw new LecternError(
      "archive-locked",
      `${await describeHolder(folder)} is writing to this archive. Close it there, or open the archive read-only.`,
      undefined,
      { cause: error },
    );
  }
}

function unlockableError(folder: string, cause: unknown): LecternError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LecternError(
    "disk",
    `Lectern could not lock ${path.join(folder, lockFile)} (${reason}), so it will not write there. Open the archive read-only.`,
    undefined,
    { cause },
  );
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === busy;
}

async function describeHolder(folder: string): Promise<string> {
  try {
    const text = await readFile(path.join(folder, holderFile), "utf8");
    const { pid, host, program, since } = holderSchema.parse(JSON.parse(text));
    return `${program} (process ${pid} on ${host}, since ${since})`;
  } catch (error) {
    // The note is only for people: whatever became of it, somebody holds the lock.
    if (error instanceof SyntaxError || error instanceof z.ZodError || hasErrorCode(error, "ENOENT")) {
      return "Another program";
    }
    throw error;
  }
}
