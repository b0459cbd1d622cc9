import { createHash } from "node:crypto";
import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { FileWriter } from "../folder/file-writer.ts";
import type { WrittenFile } from "../folder/written-file.ts";
import type { Pace } from "../pace.ts";
import { type ExportedFiles, unreadableFile } from "../proof/exported-files.ts";
import { openZip } from "../proof/zip/open-zip.ts";

export type Packing = {
  readonly files: ExportedFiles;
  readonly written: readonly WrittenFile[];
  /** The folder that the zip holds and everything in it stands in. */
  readonly root: string;
  /** All files in it bear this day, so that the same files are the same zip wherever it is made. */
  readonly day: string;
  readonly pace: Pace;
  readonly onProgress: (done: number, total: number) => void;
};

const mode = 0o100644;

/** Write files as a zip, piece by piece, in the order of their names. */
export async function packFiles(to: FileWriter, packing: Packing): Promise<void> {
  const { files, written, root, day, pace } = packing;
  const zip = new ZipFile();
  const output = zip.outputStream.pipe(new PassThrough());
  zip.on("error", (error) => output.destroy(error));
  let source: Readable | undefined;
  const mtime = noonOf(day);
  const open = (path: string) => {
    source = Readable.from(files.stream(path));
    return source;
  };
  for (const { path, bytes } of inOrder(written)) {
    const options = { mtime, mode, size: bytes, forceDosTimestamp: true };
    zip.addReadStreamLazy(`${root}/${path}`, options, (take) => take(undefined, open(path)));
  }
  zip.end();
  try {
    for await (const piece of output) {
      await to.write(piece);
      await pace();
    }
  } finally {
    // Whoever stops in the middle leaves the file open otherwise.
    source?.destroy();
  }
  await to.close();
}

/** Unpack a zip again, by another library, and compare every sum. Throws `unreadable`. */
export async function checkPacked(file: string, { files, written, root, pace, onProgress }: Packing): Promise<void> {
  const parts = await openZip(files, file);
  const sums = new Map(written.map(({ path, sha256 }) => [`${root}/${path}`, sha256]));
  for (const [index, { name, pieces }] of parts.entries()) {
    const hash = createHash("sha256");
    for await (const piece of pieces()) {
      hash.update(piece);
      await pace();
    }
    if (sums.get(name) !== hash.digest("hex")) throw unreadableFile(file, `${name} is not as it was written`);
    onProgress(index + 1, written.length);
  }
  if (parts.length !== written.length) throw unreadableFile(file, "it does not hold every file");
}

/** A zip has the time of day in no time zone; noon is there on every day. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

function inOrder(written: readonly WrittenFile[]): readonly WrittenFile[] {
  return [...written].sort((a, b) => (a.path < b.path ? -1 : 1));
}
