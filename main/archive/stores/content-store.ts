import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { waitedFor } from "../../runtime/disk/disk.ts";
import { doMeanwhile } from "../../runtime/disk/disk-work.ts";
import { isWhole, type Placer } from "../../runtime/disk/place-file.ts";
import type { ContentStore } from "../archive.ts";
import { damagedError, restoreRemedy } from "../disk/damage.ts";
import { hasErrorCode, onDisk } from "../disk/disk-error.ts";
import type { FolderTasks } from "../disk/folder-sync.ts";
import { mapInFlight } from "../disk/in-flight.ts";
import { sha256Of } from "../disk/sha256.ts";
import type { Batch } from "./claims.ts";

export type StoreOptions = {
  readonly archiveFolder: string;
  /** `originals` or `texts`. */
  readonly name: string;
  /** With its dot; empty for originals, which are whatever they are. */
  readonly extension: string;
  readonly readOnly: boolean;
  readonly folders: FolderTasks;
  readonly place: Placer["place"];
  /** What is put is to be kept or dropped as one. */
  readonly batch?: Batch;
};

export function createContentStore({
  archiveFolder,
  name,
  extension,
  readOnly,
  folders,
  place,
  batch,
}: StoreOptions): ContentStore {
  const folder = path.join(archiveFolder, name);
  const label = (sha256: string) => `${name}/${sha256.slice(0, 2)}/${sha256}${extension}`;
  const pathOf = (sha256: string) => path.join(archiveFolder, label(checkName(sha256)));

  async function put(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes);
    const file = pathOf(sha256);
    await batch?.claim(label(sha256));
    if (readOnly) {
      const whole = isWhole(waitedFor, file, { size: bytes.length, sha256 });
      if (await onDisk("read a file of the archive", () => doMeanwhile(whole))) return sha256;
      throw new LecternError("read-only", toSay("The archive is open for reading only: nothing can be added."));
    }
    await onDisk("save a file in the archive", async () => {
      await folders.make(folder);
      await folders.make(path.dirname(file));
      // One that is not these bytes is a damaged one: these, which have the right name, take its place.
      if (await place({ file, bytes, sha256 })) batch?.added(label(sha256));
      // Also of one that is there: who put it there may not have come to this yet, and may never have.
      await folders.sync(path.dirname(file));
    });
    return sha256;
  }

  return {
    put,
    putAll: (all) => mapInFlight(all, put),
    has: async (sha256) => (await onDisk("read a file of the archive", () => sizeOf(pathOf(sha256)))) !== undefined,
    get: async (sha256) => {
      const bytes = await onDisk("read a file of the archive", () => readIfThere(pathOf(sha256)));
      return wholeContent(label(sha256), sha256, bytes);
    },
    pathOf,
  };
}

/** What stands in a file, undefined where there is none, if it is what its name says; `archive-damaged` if not. */
export function wholeContent(label: string, sha256: string, bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw damagedError(label, "is missing", restoreRemedy);
  if (sha256Of(bytes) !== sha256) throw damagedError(label, "was changed: it is not what its name says", restoreRemedy);
  return bytes;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function checkName(sha256: string): string {
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256;
  throw new LecternError(
    "bad-request",
    toSay("“{sha256}” is not the name of a file in the archive (a SHA-256).", { sha256 }),
  );
}
