import { Readable } from "node:stream";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader } from "yauzl";
import { isSystemError } from "../../../archive/disk/disk-error.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";

class WorkbookReader extends RandomAccessReader {
  private readonly files: ExportedFiles;
  private readonly file: string;

  constructor(files: ExportedFiles, file: string) {
    super();
    this.files = files;
    this.file = file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.files.stream(this.file, { start, end }));
  }
}

/** The sheets of a workbook in their order, each as XML in pieces; nothing is loaded whole. Throws `unreadable`. */
export async function* sheetsOf(files: ExportedFiles, file: string): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const size = await files.size(file);
  const zip = await whole(file, fromRandomAccessReaderPromise(new WorkbookReader(files, file), size, options));
  const sheets: Entry[] = [];
  const list = async () => {
    for await (const entry of zip.eachEntry()) if (isSheet.test(entry.fileName)) sheets.push(entry);
  };
  await whole(file, list());
  if (sheets.length === 0) throw unreadableFile(file, "it has no sheet");
  for (const entry of sheets) yield unpacked(file, await whole(file, zip.openReadStreamPromise(entry)));
}

const isSheet = /^xl\/worksheets\/[^/]+\.xml$/;

async function* unpacked(file: string, stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of stream) yield piece;
  } catch (error) {
    throw troubleWith(file, error);
  } finally {
    stream.destroy();
  }
}

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true } as const;

async function whole<T>(file: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw troubleWith(file, error);
  }
}

/** What is wrong with a container comes as an error of the library or of zlib; the disk has its own. */
function troubleWith(file: string, error: unknown): unknown {
  if (isSystemError(error)) return error;
  return unreadableFile(file, error instanceof Error ? error.message : String(error), error);
}
