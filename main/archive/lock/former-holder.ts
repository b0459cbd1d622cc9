import { randomBytes } from "node:crypto";
import { open, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { toSay } from "../../../shared/language/say.ts";
import { unfinishedSuffix } from "../disk/durable.ts";
import { silentBeats } from "./heartbeat.ts";
import { describeHolder, type Holder, holderWritten, isHeldHere, readHolder } from "./holder.ts";
import { bootId, isRunning, processStart } from "./process-start.ts";

/**
 * To be asked once the lock is taken: what became of the holder that `writer.json` still names. Answers with a notice, or
 * undefined when there was nobody. On drives that do not share locks between machines it may be alive, which it shows by
 * its heartbeat: then `archive-locked`.
 */
export async function judgeFormerHolder(
  folder: string,
  realFolder: string,
  interval: number,
): Promise<string | undefined> {
  const former = await readHolder(folder);
  if (!former || (await isCopied(former, realFolder))) return undefined;
  if (await isKnownGone(former)) {
    return inEnglish("{holder} stopped without closing the archive. What it had saved is here.", {
      holder: describeHolder(former),
    });
  }
  if (await isBeating(folder, former, interval)) throw aliveError(former);
  return inEnglish("{holder} has given no sign of life and was taken over from. What it had saved is here.", {
    holder: describeHolder(former),
  });
}

/** A note that came with a copy of its folder. Two machines may have one name, and see a shared drive at two places. */
async function isCopied({ host, boot, folder }: Holder, realFolder: string): Promise<boolean> {
  return host === os.hostname() && boot === (await bootId()) && folder !== undefined && folder !== realFolder;
}

/** On this machine, in this run of it, the number of a process and its beginning tell. */
export async function isKnownGone({ pid, host, boot, started, token }: Holder): Promise<boolean> {
  if (host !== os.hostname() || boot !== (await bootId())) return false;
  // Of our own we know it: the note may be left where the disk refused to delete it.
  if (pid === process.pid && token !== undefined) return !isHeldHere(token);
  if (!isRunning(pid)) return true;
  const startedNow = await processStart(pid);
  return started !== undefined && startedNow !== undefined && started !== startedNow;
}

/** No clock of two machines is compared: ages are by the clock of the folder, waiting by our own. */
async function isBeating(folder: string, former: Holder, interval: number): Promise<boolean> {
  const patience = silentBeats * interval;
  const age = Math.max(0, (await folderNow(folder)) - ((await holderWritten(folder)) ?? 0));
  const until = performance.now() + patience - age;
  while (performance.now() < until) {
    await setTimeout(Math.min(interval / 4, 250));
    const now = await readHolder(folder);
    if (now && (now.token !== former.token || now.beat !== former.beat)) return true;
  }
  return false;
}

/** What the clock of the folder's file system says. */
async function folderNow(folder: string): Promise<number> {
  const file = path.join(folder, `clock.${randomBytes(6).toString("hex")}${unfinishedSuffix}`);
  const handle = await open(file, "wx");
  try {
    await handle.write("\n");
    return (await handle.stat()).mtimeMs;
  } finally {
    await handle.close();
    await rm(file);
  }
}

function aliveError(former: Holder): LecternError {
  return new LecternError(
    "archive-locked",
    toSay(
      "{holder} is writing to this archive, from another machine as it seems. Close it there and try again, or open the archive read-only. If you know that it has stopped, take the archive over (on the command line: --take-over).",
      { holder: describeHolder(former) },
    ),
    { elsewhere: true },
  );
}
