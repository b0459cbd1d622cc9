import { readFileSync } from "node:fs";
import path from "node:path";
import type { Reading } from "../../../shared/reading/reading.ts";
import { hasErrorCode, onDisk } from "../disk/disk-error.ts";
import { contentFile } from "./content-files.ts";
import { wholeContent } from "./content-store.ts";
import { readingPath, wholeReading } from "./reading-store.ts";

/** The stores of an archive, to be read alone. Rejects with `archive-damaged` as they do. */
export type StoresToRead = {
  readonly text: (sha256: string) => Promise<string>;
  readonly reading: (textSha256: string) => Promise<Reading>;
  readonly original: (sha256: string) => Promise<Uint8Array>;
};

/** For a thread that has nothing else to do: it waits for the disk. */
export function readStores(archiveFolder: string): StoresToRead {
  async function content(kind: "originals" | "texts", sha256: string): Promise<Uint8Array> {
    const { label } = contentFile(kind, sha256);
    const bytes = await onDisk("read a file of the archive", async () => readIfThere(path.join(archiveFolder, label)));
    return wholeContent(label, sha256, bytes);
  }

  return {
    text: async (sha256) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(await content("texts", sha256)),
    reading: async (textSha256) => {
      const file = readingPath(archiveFolder, textSha256);
      return wholeReading(textSha256, await onDisk("read a reading of the archive", async () => readIfThere(file)));
    },
    original: (sha256) => content("originals", sha256),
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
