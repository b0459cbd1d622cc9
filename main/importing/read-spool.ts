import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { isSystemError } from "../archive/disk/disk-error.ts";
import { unfinishedSuffix, writeWhole } from "../archive/disk/durable.ts";
import { packReceived, unpackReceived } from "../reading/packed-received.ts";
import type { ReadHow } from "../reading/read-how.ts";
import type { Received } from "../reading/received.ts";

/**
 * What was read for the review, kept on disk so that the files need not be read again when they are imported. It does
 * without what it cannot keep: then a file is read again.
 */
export type ReadSpool = {
  readonly put: (item: number, how: ReadHow, received: Received) => Promise<void>;
  /** Undefined when it is not kept, or was read in another way. */
  readonly take: (item: number, how: ReadHow) => Promise<Received | undefined>;
  /** What is kept of it, in bytes; undefined when nothing is. */
  readonly sizeOf: (item: number) => number | undefined;
  /** Nothing of it is left. */
  readonly close: () => Promise<void>;
};

type Kept = { readonly at: number; readonly length: number; readonly how: string };

/** A stretch of the file that was read at once. */
type Stretch = { readonly from: number; readonly to: number; readonly bytes: Promise<Buffer | undefined> };

/** Some 100,000 transcripts; in bytes. */
const largestSpool = 4 * 1024 ** 3;
/** So much is written or read at once, in bytes: a page is some kilobytes, and a call of the system costs more than it. */
const pieceSize = 1024 ** 2;
/** Files are taken in the order in which they were put, or nearly. */
const mostStretches = 4;

export function createReadSpool(archiveFolder: string, name: string, limit = largestSpool): ReadSpool {
  const folder = path.join(archiveFolder, "cache");
  const file = path.join(folder, `${name}${unfinishedSuffix}`);
  const kept = new Map<number, Kept>();
  /** By item: what is still to be written, and what is being written. */
  let gathered = new Map<number, Buffer>();
  let gatheredFrom = 0;
  const underWay = new Set<ReadonlyMap<number, Buffer>>();
  let stretches: Stretch[] = [];
  let opening: Promise<FileHandle | undefined> | undefined;
  let size = 0;

  async function make(): Promise<FileHandle | undefined> {
    return await orNothing(async () => {
      await mkdir(folder, { recursive: true });
      return await open(file, "wx+");
    });
  }

  async function writeGathered(handle: FileHandle): Promise<void> {
    const piece = gathered;
    const from = gatheredFrom;
    gathered = new Map();
    gatheredFrom = size;
    underWay.add(piece);
    const isWritten = await orNothing(async () => {
      await writeWhole(handle, Buffer.concat([...piece.values()]), from);
      return true;
    });
    underWay.delete(piece);
    if (isWritten) return;
    for (const item of piece.keys()) kept.delete(item);
    size = Number.POSITIVE_INFINITY;
  }

  function inMemory(item: number): Buffer | undefined {
    return [gathered, ...underWay].find((piece) => piece.has(item))?.get(item);
  }

  async function fromFile(handle: FileHandle, { at, length }: Kept): Promise<Buffer | undefined> {
    const known = stretches.find(({ from, to }) => from <= at && at + length <= to);
    const stretch = known ?? readStretch(handle, at, underWay.size > 0 ? length : Math.max(length, pieceSize));
    const bytes = await stretch.bytes;
    return bytes?.subarray(at - stretch.from, at - stretch.from + length);
  }

  function readStretch(handle: FileHandle, from: number, length: number): Stretch {
    const stretch = { from, to: from + length, bytes: orNothing(() => readPiece(handle, from, length)) };
    stretches = [...stretches.slice(1 - mostStretches), stretch];
    return stretch;
  }

  return {
    put: async (item, how, received) => {
      opening ??= make();
      const handle = await opening;
      if (!handle || !received.ok || size > limit) return;
      const bytes = serialize(packReceived(received));
      kept.set(item, { at: size, length: bytes.length, how: keyOf(how) });
      gathered.set(item, bytes);
      size += bytes.length;
      if (size - gatheredFrom >= pieceSize) await writeGathered(handle);
    },
    take: async (item, how) => {
      const one = kept.get(item);
      const handle = await opening;
      if (!one || !handle || one.how !== keyOf(how)) return undefined;
      const bytes = inMemory(item) ?? (await fromFile(handle, one));
      return bytes?.length === one.length ? unpackReceived(deserialize(bytes)) : undefined;
    },
    sizeOf: (item) => kept.get(item)?.length,
    close: async () => {
      const handle = await opening;
      opening = Promise.resolve(undefined);
      kept.clear();
      gathered.clear();
      stretches = [];
      await orNothing(async () => {
        await handle?.close();
        if (handle) await rm(file, { force: true });
      });
    },
  };
}

async function readPiece(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(bytes, 0, length, from);
  return bytes.subarray(0, bytesRead);
}

function keyOf(how: ReadHow): string {
  return JSON.stringify(how);
}

/** What the disk refuses is done without. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
