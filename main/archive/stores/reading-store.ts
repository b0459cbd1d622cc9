import { readFile } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { type Reading, readingSchema } from "../../../shared/reading/reading.ts";
import type { Placer } from "../../runtime/disk/place-file.ts";
import type { ReadingStore } from "../archive.ts";
import { predicateOf } from "../changes/predicate.ts";
import { damagedError } from "../disk/damage.ts";
import { hasErrorCode, onDisk } from "../disk/disk-error.ts";
import type { FolderTasks } from "../disk/folder-sync.ts";
import { sha256Of } from "../disk/sha256.ts";

export const readingsFolder = "readings";

const remedy = "A reading is made from its text: restore the file from a backup, or read the transcript again.";

export type ReadingStoreOptions = {
  readonly archiveFolder: string;
  readonly readOnly: boolean;
  readonly folders: FolderTasks;
  readonly place: Placer["place"];
};

export function createReadingStore({ archiveFolder, readOnly, folders, place }: ReadingStoreOptions): ReadingStore {
  const folder = path.join(archiveFolder, readingsFolder);
  return {
    put: async (textSha256, reading) => {
      if (readOnly)
        throw new LecternError("read-only", toSay("The archive is open for reading only: nothing can be added."));
      const body = reading instanceof Uint8Array ? reading : Buffer.from(JSON.stringify(reading));
      const bytes = Buffer.concat([readingStart(textSha256, body), body, readingEnd]);
      await onDisk("save a reading in the archive", async () => {
        await folders.make(folder);
        await place({ file: readingPath(archiveFolder, textSha256), bytes });
        await folders.sync(folder);
      });
    },
    get: async (textSha256) => {
      const file = readingPath(archiveFolder, textSha256);
      const bytes = await onDisk("read a reading of the archive", () => readIfThere(file));
      return wholeReading(textSha256, bytes);
    },
  };
}

/** What stands in the file of a reading, undefined where there is none; `archive-damaged` if its sum is wrong. */
export function wholeReading(textSha256: string, bytes: Buffer | undefined): Reading {
  const label = readingLabel(textSha256);
  if (!bytes) throw damagedError(label, "is missing", remedy);
  const body = readingBody(textSha256, bytes);
  if (body === undefined) throw damagedError(label, "was changed: its sum is wrong", remedy);
  return checkReading(label, JSON.parse(body));
}

export function readingLabel(textSha256: string): string {
  return `${readingsFolder}/${textSha256}.json`;
}

export function readingPath(archiveFolder: string, textSha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(textSha256)) {
    throw new LecternError(
      "bad-request",
      toSay("“{textSha256}” is not the name of a text (a SHA-256).", { textSha256 }),
    );
  }
  return path.join(archiveFolder, readingLabel(textSha256));
}

/** The second line of the file, when the first one names this text and the second's sum; undefined when a byte changed. */
export function readingBody(textSha256: string, bytes: Buffer): string | undefined {
  const from = bytes.indexOf(newline) + 1;
  const to = bytes.length - readingEnd.length;
  if (from === 0 || to < from || !bytes.subarray(to).equals(readingEnd)) return undefined;
  const body = bytes.subarray(from, to);
  return bytes.subarray(0, from).equals(readingStart(textSha256, body)) ? body.toString("utf8") : undefined;
}

/** The sum stands in the file itself: one write puts both in place, and the file is JSON as a whole. */
export function readingText(textSha256: string, body: string): string {
  return `${readingStart(textSha256, body)}${body}${readingEnd}`;
}

function readingStart(textSha256: string, body: Uint8Array | string): Buffer {
  return Buffer.from(`{"text":"${textSha256}","sha256":"${sha256Of(body)}","reading":\n`);
}

const newline = 0x0a;
const readingEnd = Buffer.from("\n}\n");

function checkReading(label: string, value: unknown): Reading {
  if (isReading(value)) return value;
  throw damagedError(label, "is no reading that this version understands", remedy);
}

const isValid = predicateOf(readingSchema);

function isReading(value: unknown): value is Reading {
  return isValid(value);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
