import { Readable } from "node:stream";
import { Entry, fromRandomAccessReaderPromise, RandomAccessReader } from "yauzl";
import { heard, toSay } from "../../../../shared/language/say.ts";
import { isSystemError } from "../../../archive/disk/disk-error.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";

/** Reads by way of the export's files, so that nothing of a zip is loaded whole. */
class FilesReader extends RandomAccessReader {
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

export type ZipPart = {
  readonly name: string;
  /** Unpacked, as the directory says; one that unpacks to another length cannot be read. */
  readonly bytes: number;
  readonly pieces: () => AsyncIterable<Uint8Array>;
};

/** The files in a zip, in their order. Throws `unreadable`, also where a path leads out of it or it is made to fill disks. */
export async function openZip(files: ExportedFiles, file: string): Promise<readonly ZipPart[]> {
  const size = await files.size(file);
  const zip = await whole(file, fromRandomAccessReaderPromise(new FilesReader(files, file), size, options));
  const parts: ZipPart[] = [];
  let bytes = 0;
  const list = async () => {
    for await (const entry of zip.eachEntry()) {
      bytes += entry.uncompressedSize;
      const packed = packedOf(entry);
      parts.push({
        name: entry.fileName,
        bytes: entry.uncompressedSize,
        pieces: () => unpacked(file, () => zip.openReadStreamPromise(Object.assign(new Entry(), packed))),
      });
    }
  };
  await whole(file, list());
  if (bytes > alwaysTaken && bytes > size * mostPacked) throw bomb(file, bytes, size);
  return parts;
}

/** All that unpacking takes. A zip may have tens of thousands of files, and an entry of the library has several buffers beside. */
function packedOf({
  generalPurposeBitFlag,
  compressionMethod,
  compressedSize,
  uncompressedSize,
  relativeOffsetOfLocalHeader,
}: Entry) {
  return {
    generalPurposeBitFlag,
    compressionMethod,
    compressedSize,
    uncompressedSize,
    relativeOffsetOfLocalHeader,
  };
}

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true } as const;

const alwaysTaken = 1e9;
const mostPacked = 200;

/** Text packs to a tenth; what packs to far less was made to fill disks and hours. */
function bomb(file: string, bytes: number, size: number): unknown {
  const [most, packed] = [Math.round(bytes / 1e9), Math.ceil(size / 1e6)];
  return unreadableFile(
    file,
    toSay("it unpacks to {most} GB, far more than its {packed} MB can honestly hold", { most, packed }),
  );
}

async function* unpacked(file: string, open: () => Promise<Readable>): AsyncGenerator<Uint8Array> {
  const stream = await whole(file, open());
  try {
    for await (const piece of stream) yield piece;
  } catch (error) {
    throw troubleWith(file, error);
  } finally {
    stream.destroy();
  }
}

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
  return unreadableFile(file, heard(error instanceof Error ? error.message : String(error)), error);
}
