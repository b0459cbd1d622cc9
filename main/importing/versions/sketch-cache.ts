import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode, isSystemError } from "../../archive/disk/disk-error.ts";
import { writeWhole } from "../../archive/disk/durable.ts";
import { type KeptSketch, readRecord, recordSize, writeRecord } from "./sketch-record.ts";

/** The number is that of how sketches are made: others are made anew. */
const fileName = "sketches-1.bin";

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
    const handle = await open(file, "a+");
    try {
      const { size } = await handle.stat();
      // What a stopped program left of a record would shift all that follow.
      if (size % recordSize !== 0) await handle.truncate(size - (size % recordSize));
      await writeWhole(handle, Buffer.concat(sketches.map(writeRecord)));
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

async function* readRecords(file: string): AsyncGenerator<KeptSketch> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of createReadStream(file, { highWaterMark: recordSize * 400 })) {
      const bytes: Buffer = Buffer.concat([rest, piece]);
      const whole = bytes.length - (bytes.length % recordSize);
      for (let from = 0; from < whole; from += recordSize) {
        const kept = readRecord(bytes.subarray(from, from + recordSize));
        if (kept) yield kept;
      }
      rest = bytes.subarray(whole);
    }
  } catch (error) {
    if (!isSystemError(error) && !hasErrorCode(error, "ENOENT")) throw error;
  }
}
