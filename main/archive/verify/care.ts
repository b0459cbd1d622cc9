import path from "node:path";
import type { Care } from "../../../shared/contract/care.ts";
import type { Verification } from "../archive.ts";
import { isSystemError } from "../disk/disk-error.ts";
import { replaceFile, writeWhole } from "../disk/durable.ts";
import { setAside } from "../disk/set-aside.ts";
import { type CareRecord, careFile, careText, emptyCare, type Pass, readCare } from "./care-file.ts";

/** So many damaged files are named; of the others only their number is kept. */
const namedDamage = 200;

const keptBackups = 12;

/** Keeps `care.json`. In an archive that is open for reading only, what is noted lasts as long as it is open. */
export type CareKeeper = {
  readonly now: () => Care;
  readonly pass: () => Pass | undefined;
  readonly verified: (verification: Verification, at: Date) => Promise<void>;
  readonly backedUp: (backup: Care["backups"][number]) => Promise<void>;
  readonly passed: (pass: Pass) => Promise<void>;
  /** What was found before holds no longer: the next verification begins anew. */
  readonly outdated: () => Promise<void>;
};

/** `onTrouble` hears what the disk refuses: nothing that anybody did depends on this file. */
export async function openCare(
  folder: string,
  readOnly: boolean,
  onTrouble: (error: NodeJS.ErrnoException) => void,
): Promise<CareKeeper> {
  const found = await readCare(folder);
  let isDamaged = found === "damaged";
  let care: CareRecord = found === "damaged" ? emptyCare : found;
  let last: Promise<void> = Promise.resolve();

  async function save(): Promise<void> {
    try {
      if (isDamaged) await setAside(folder, careFile);
      isDamaged = false;
      await replaceFile(path.join(folder, careFile), (handle) => writeWhole(handle, Buffer.from(careText(care))));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      onTrouble(error);
    }
  }

  function change(next: CareRecord): Promise<void> {
    care = next;
    if (!readOnly) last = last.then(save);
    return last;
  }

  return {
    now: () => ({ backups: care.backups, ...(care.verified ? { verified: care.verified } : {}) }),
    pass: () => care.pass,
    verified: ({ files, damage }, at) => {
      const { pass: _done, ...rest } = care;
      const named = damage.slice(0, namedDamage);
      return change({
        ...rest,
        verified: { at: at.toISOString(), files, problems: damage.length, damage: [...named] },
      });
    },
    backedUp: (backup) => {
      const others = care.backups.filter(({ folder: other }) => other !== backup.folder);
      return change({ ...care, backups: [backup, ...others].slice(0, keptBackups) });
    },
    passed: (pass) => change({ ...care, pass }),
    outdated: async () => {
      const { verified, pass, ...rest } = care;
      if (verified || pass) await change(rest);
    },
  };
}
