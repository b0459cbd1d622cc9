import { readdir } from "node:fs/promises";
import path from "node:path";
import { isLecternError, LecternError } from "../../shared/contract/error.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { toSay } from "../../shared/language/say.ts";
import { isFile } from "../runtime/disk/is-file.ts";
import type { Archive } from "./archive.ts";
import { catalogueFile } from "./catalogue/catalogue-parser.ts";
import type { CheckedSums } from "./catalogue/checked-sums.ts";
import { listGenerations } from "./catalogue/generation.ts";
import { damagedError, repairRemedy } from "./disk/damage.ts";
import { hasErrorCode } from "./disk/disk-error.ts";
import { historyFolder, listSegments } from "./history/history-segment.ts";
import { checkReached, readLastSaved } from "./history/last-saved.ts";
import { readStart, type Start } from "./history/read-start.ts";
import { replay } from "./history/replay.ts";
import { readSaved } from "./history/saved-mark.ts";
import { settleMark } from "./history/settle-mark.ts";
import { dropTornTail } from "./history/torn-tail.ts";
import { createLiveArchive } from "./live-archive.ts";
import { type Lock, takeLock } from "./lock/lock.ts";
import { checkNoPurge, settlePurge } from "./purge/settle-purge.ts";
import { checkNoRepair } from "./repair/journal.ts";
import { isUnfinishedMaking } from "./unfinished-making.ts";
import { openCare } from "./verify/care.ts";
import { careFile } from "./verify/care-file.ts";
import { whyReadOnly } from "./writable.ts";

export type OpenOptions = {
  readonly readOnly?: boolean;
  /** For reading only: as `archive.json` has it, also when the history behind it is damaged. */
  readonly inSpiteOfDamage?: boolean;
  /** For reading only: up to the last batch that its writer is known to have saved, not one that is just being written. */
  readonly onlySaved?: boolean;
  /** Written beside changes; it proves nothing. */
  readonly who?: string;
  readonly now?: () => Date;
  /** Named to others while this process holds the archive. */
  readonly program?: string;
  /** Try again for so long while another process writes there, ms. */
  readonly patience?: number;
  /** Write although another machine seems to; for who knows that it has stopped. */
  readonly takeOver?: boolean;
  /** Runs now and then while archive.json is read; may throw to give up. */
  readonly check?: () => void;
  /** What need not be checked again; all is, when absent. */
  readonly checked?: CheckedSums;
  /** A segment of the history that has reached so many bytes is sealed; 64 MB when absent. */
  readonly segmentBytes?: number;
};

/** Whether an archive, whole or not, stands in the folder. One that was never finished being made is none. */
export async function isArchive(folder: string): Promise<boolean> {
  if (await isFile(path.join(folder, catalogueFile))) return true;
  if ((await listGenerations(folder)).length > 0) return true;
  return (await listSegments(folder)).length > 0 && !(await isUnfinishedMaking(folder));
}

/** The archive in a folder given whole; errors of the system as they are. */
export async function loadArchive(folder: string, options: OpenOptions): Promise<Archive> {
  if (!(await isArchive(folder))) throw await missingError(folder);
  const now = options.now ?? (() => new Date());
  const obstacle = options.readOnly ? undefined : await whyReadOnly(folder);
  const mayWrite = !options.readOnly && obstacle === undefined;
  const lock = mayWrite ? await takeLock(folder, options.program ?? "Lectern", now, options) : undefined;
  try {
    return await load(folder, lock, [obstacle ?? lock?.notice ?? []].flat(), { ...options, now });
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function load(
  folder: string,
  lock: Lock | undefined,
  notices: string[],
  { who, now, check, checked, segmentBytes, inSpiteOfDamage, onlySaved }: OpenOptions & { readonly now: () => Date },
): Promise<Archive> {
  await checkNoRepair(folder);
  if (lock) await settlePurge(folder);
  else await checkNoPurge(folder);
  const start = await readStart(folder, { check, checked });
  const { catalogue, isFolded } = start;
  const { history } = catalogue;
  if (isFolded && !lock && inSpiteOfDamage) notices.push(asOf(history.batch));
  const { identity, end, torn } = await broughtUp(folder, start, {
    isAsFolded: !lock && inSpiteOfDamage === true,
    onlySaved: !lock && onlySaved === true,
  });
  if (!identity) throw damagedError(historyFolder, "holds no whole batch, and there is no archive.json", repairRemedy);
  const folded = isFolded ? history : undefined;
  if (!folded) notices.push("archive.json was missing. Everything was rebuilt from the history.");
  if (torn) {
    if (lock) await dropTornTail(folder, torn);
    notices.push(inEnglish(lock ? tornTexts.left : tornTexts.perhapsLeft, { bytes: torn.size - torn.from }));
  }
  notices.push(...(await settleMark(folder, end, lock !== undefined)));
  const care = await openCare(folder, lock === undefined, (error) => {
    notices.push(
      inEnglish("{file}, which says when the archive was verified and backed up, could not be written: {message}", {
        file: careFile,
        message: error.message,
      }),
    );
  });
  return createLiveArchive({
    folder,
    identity,
    catalogue,
    position: end,
    folded,
    lock,
    care,
    notices,
    checked,
    who,
    now,
    segmentBytes,
  });
}

const tornTexts = {
  left: "The last write to the history ({bytes} bytes) was not finished when Lectern stopped. It had not been reported as saved and was left out.",
  perhapsLeft:
    "The last write to the history ({bytes} bytes) was not finished: it is being made just now, or Lectern stopped in it. It had not been reported as saved and was left out.",
} as const;

function asOf(batch: number): string {
  return inEnglish(
    "The history is damaged. What is shown is the archive as archive.json has it, after batch {batch}; what was changed later is missing here. Repair the archive to work in it.",
    { batch },
  );
}

type HowFar = { readonly isAsFolded: boolean; readonly onlySaved: boolean };

/** The tables brought to the end of the history. What cannot be had but by `archive.json` alone says that it is `readable`. */
async function broughtUp(folder: string, { catalogue, isFolded }: Start, { isAsFolded, onlySaved }: HowFar) {
  const { identity, history, tables } = catalogue;
  if (isFolded && isAsFolded) return { identity, end: history, torn: undefined };
  try {
    const saved = await readLastSaved(folder, isFolded);
    const mark = onlySaved ? await readSaved(folder) : undefined;
    const until = typeof mark === "object" ? mark : undefined;
    const walk = await replay(folder, history, identity, tables, saved, until);
    await checkReached(folder, walk.end, saved);
    return walk;
  } catch (error) {
    if (!isFolded || !isLecternError(error, "archive-damaged")) throw error;
    throw new LecternError(error.code, error.said, { ...error.details, readable: true }, { cause: error });
  }
}

async function missingError(folder: string): Promise<LecternError> {
  try {
    await readdir(folder);
  } catch (error) {
    if (hasErrorCode(error, "ENOTDIR") && (await isFile(folder))) return fileError(folder);
    if (!hasErrorCode(error, "ENOENT", "ENOTDIR")) throw error;
    return new LecternError(
      "archive-missing",
      toSay("There is no folder {folder} (any more). Reconnect the drive, or choose where the archive is now.", {
        folder,
      }),
    );
  }
  return new LecternError(
    "archive-missing",
    toSay(
      "There is no archive in {folder}: it has neither archive.json nor a history. Choose another folder, or create an archive.",
      { folder },
    ),
  );
}

function fileError(file: string): LecternError {
  return new LecternError(
    "archive-missing",
    toSay("{file} is a file. An archive is a folder: choose the one that holds it.", { file }),
  );
}
