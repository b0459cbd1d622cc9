import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { onDisk } from "../../archive/disk/disk-error.ts";
import { unfinishedSuffix } from "../../archive/disk/durable.ts";

/** Texts out of projects, as files of their own while an import goes on: so they are read, reviewed and stored as any file. */
export type TextSpool = {
  /** Where it is now. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  readonly close: () => Promise<void>;
};

export function createTextSpool(archiveFolder: string, name: string): TextSpool {
  const folder = path.join(archiveFolder, "cache");
  const files: string[] = [];
  return {
    put: async (bytes) => {
      const file = path.join(folder, `${name}-${files.length}.txt${unfinishedSuffix}`);
      files.push(file);
      await onDisk("unpack a project", async () => {
        await mkdir(folder, { recursive: true });
        await writeFile(file, bytes, { flag: "wx" });
      });
      return file;
    },
    close: async () => {
      for (const file of files.splice(0)) await rm(file, { force: true });
    },
  };
}
