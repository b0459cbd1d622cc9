import { realpath, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { isSystemError } from "../disk/disk-error.ts";
import { judgeFormerHolder } from "./former-holder.ts";
import { beatMs, type Heartbeat, startHeartbeat } from "./heartbeat.ts";
import { describeHolder, type Holder, holderFile, noteHeld, readHolder, thisHolder, writeHolder } from "./holder.ts";

/**
 * The file whose lock is the right to write. Never open it otherwise in a process that may hold it: POSIX drops a
 * process's locks on a file when any of its descriptors is closed (https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export const lockFile = "writer.lock";

export type Lock = Pick<Heartbeat, "confirm" | "isLost" | "onLost"> & {
  /** What became of the holder before, where that is worth telling. */
  readonly notice: string | undefined;
  readonly release: () => Promise<void>;
};

export type LockOptions = {
  /** Try again for so long while another holds it, ms. */
  readonly patience?: number;
  /** Do not look whether the holder that `writer.json` names is alive on another machine. */
  readonly takeOver?: boolean;
  /** Time between two signs of life, ms. */
  readonly interval?: number;
};

const busy = 5;
const retryMs = 40;

/**
 * Take the right to write, or `archive-locked` that names who has it. SQLite's exclusive lock is the operating system's:
 * it is free the moment its process ends, however it ends. Where machines share a drive but not its locks, `writer.json`
 * and its heartbeat stand in.
 */
export async function takeLock(
  folder: string,
  program: string,
  now: () => Date,
  { patience = 0, takeOver = false, interval = beatMs }: LockOptions = {},
): Promise<Lock> {
  const db = await openPatiently(folder, patience);
  try {
    const notice = takeOver ? undefined : await judgeFormerHolder(folder, await realpath(folder), interval);
    const holder = await thisHolder(folder, program, now().toISOString());
    await writeHolder(folder, holder);
    const heartbeat = startHeartbeat(folder, holder, interval);
    noteHeld(holder, true);
    let released: Promise<void> | undefined;
    return {
      ...heartbeat,
      notice,
      release: () => {
        released ??= release(folder, holder, heartbeat, db);
        return released;
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

type Database = InstanceType<typeof DatabaseSync>;

async function release(folder: string, holder: Holder, heartbeat: Heartbeat, db: Database): Promise<void> {
  try {
    await heartbeat.stop();
    const found = await readHolder(folder);
    if (found?.token === holder.token) await rm(path.join(folder, holderFile), { force: true });
  } catch (error) {
    // A note that the disk will not let go of is only left behind: whoever comes next finds that its holder is gone.
    if (!isSystemError(error)) throw error;
  } finally {
    noteHeld(holder, false);
    db.close();
  }
}

async function openPatiently(folder: string, patience: number): Promise<Database> {
  const until = performance.now() + patience;
  for (;;) {
    const opened = openLocked(folder);
    if (opened instanceof DatabaseSync) return opened;
    if (performance.now() >= until) throw await lockedError(folder, opened.busy);
    await setTimeout(retryMs);
  }
}

/** The lock, or the error that says that another has it. */
function openLocked(folder: string): Database | { readonly busy: Error } {
  let db: Database | undefined;
  try {
    db = new DatabaseSync(path.join(folder, lockFile), { timeout: 0 });
    // In memory, because a journal file beside the lock would be one more thing that a crash leaves behind.
    db.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db?.close();
    if (isBusy(error)) return { busy: error };
    throw unlockableError(folder, error);
  }
}

async function lockedError(folder: string, cause: Error): Promise<LecternError> {
  return new LecternError(
    "archive-locked",
    toSay("{holder} is writing to this archive. Close it there, or open the archive read-only.", {
      holder: describeHolder(await readHolder(folder)),
    }),
    undefined,
    { cause },
  );
}

function unlockableError(folder: string, cause: unknown): LecternError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new LecternError(
    "disk",
    toSay(
      "Lectern could not lock {file} ({reason}), so it will not write there. Open the archive read-only. If no Lectern has it open, on any machine, move that file away and try again.",
      { file: path.join(folder, lockFile), reason },
    ),
    undefined,
    { cause },
  );
}

function isBusy(error: unknown): error is Error {
  return error instanceof Error && "errcode" in error && error.errcode === busy;
}
