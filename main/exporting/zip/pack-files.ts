import { createHash } from "node:crypto";
import { toSay } from "../../../shared/language/say.ts";
import type { FileWriter } from "../folder/file-writer.ts";
import { inOrder, type WrittenFiles } from "../folder/written-file.ts";
import type { Pace } from "../pace.ts";
import { type ExportedFiles, unreadableFile } from "../proof/exported-files.ts";
import { openZip } from "../proof/zip/open-zip.ts";
import { openZipWriter } from "./zip-writer.ts";

export type Packing = {
  readonly files: ExportedFiles;
  readonly written: WrittenFiles;
  /** The folder that the zip holds and everything in it stands in. */
  readonly root: string;
  /** All files in it bear this day, so that the same files are the same zip wherever it is made. */
  readonly day: string;
  readonly pace: Pace;
  readonly onProgress: (done: number, total: number) => void;
};

/** Write files as a zip, piece by piece, in the order of their names. */
export async function packFiles(to: FileWriter, packing: Packing): Promise<void> {
  const { files, written, root, day, pace } = packing;
  const zip = openZipWriter(to, noonOf(day), pace);
  for (const { path } of inOrder(written)) await zip.add(`${root}/${path}`, files.stream(path));
  await zip.close();
}

/** Unpack a zip again, by another library, and compare every sum. Throws `unreadable`. */
export async function checkPacked(file: string, { files, written, root, pace, onProgress }: Packing): Promise<void> {
  const parts = await openZip(files, file);
  const sums = new Map(Array.from(written, ({ path, sha256 }) => [`${root}/${path}`, sha256]));
  for (const [index, { name, pieces }] of parts.entries()) {
    const hash = createHash("sha256");
    for await (const piece of pieces()) {
      hash.update(piece);
      await pace();
    }
    if (sums.get(name) !== hash.digest("hex"))
      throw unreadableFile(file, toSay("{name} in it is not as it was written", { name }));
    onProgress(index + 1, written.count);
  }
  if (parts.length !== written.count) throw unreadableFile(file, "it does not hold every file");
}

/** A zip has the time of day in no time zone; noon is there on every day. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
