import { type FileHandle, mkdir, open } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode, isSystemError } from "../../archive/disk/disk-error.ts";
import { writeWhole } from "../../archive/disk/durable.ts";
import { type KeptSketch, readRecord, recordSize, writeRecord } from "./sketch-record.ts";

/** The number is that of how sketches are made: others are made anew. */
const fileName = "sketches-2.bin";

/** Sketches of the archive's texts, in `cache/`: records one after the other, in no order. May be deleted at any time. */
export type SketchCache = {
  /** Those that are there and whole; none when the file cannot be had. */
  readonly read: () => AsyncIterable<KeptSketch>;
  /** A disk that refuses leaves them out: they are made again when they are asked for. */
  readonly add: (sketches: readonly KeptSketch[]) => Promise<void>;
};

export function createSketchCache(archiveFolder: string): SketchCache {
  const folder = path.join(archiveFolder, "cache");
  const file = path.join(folder, fileName);

  async function append(sketches: readonly KeptSketch[]): Promise<void> {
    await mkdir(folder, { recursive: true });
    const handle = await openOrMake(file);
    try {
      const { size } = await handle.stat();
      // What a stopped program left of a record would shift all that follow: it is written over.
      await writeWhole(handle, Buffer.concat(sketches.map(writeRecord)), size - (size % recordSize));
    } finally {
      await handle.close();
    }
  }

  return {
    read: () => readRecords(file),
    add: async (sketches) => {
      if (sketches.length === 0) return;
      try {
        await append(sketches);
      } catch (error) {
        if (!isSystemError(error)) throw error;
      }
    },
  };
}

async function openOrMake(file: string): Promise<FileHandle> {
  try {
    return await open(file, "r+");
  } catch (error) {
    if (!hasErrorCode(error, "ENOENT")) throw error;
    return await open(file, "wx");
  }
}

async function* readRecords(file: string): AsyncGenerator<KeptSketch> {
  try {
    const handle = await open(file, "r");
    try {
      for await (const record of eachRecord(handle)) {
        const kept = readRecord(record);
        if (kept) yield kept;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

async function* eachRecord(handle: FileHandle): AsyncGenerator<Buffer> {
  const piece = Buffer.alloc(recordSize * 400);
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    const whole = bytesRead - (bytesRead % recordSize);
    if (whole === 0) return;
    for (let from = 0; from < whole; from += recordSize) yield piece.subarray(from, from + recordSize);
    at += whole;
  }
}
