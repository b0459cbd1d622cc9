import { crc32 } from "node:zlib";
import { type Sketch, sketchSize } from "../../reading/sketch/sketch.ts";

/** The sketch of one of the archive's texts, named by its SHA-256. */
export type KeptSketch = { readonly text: string; readonly sketch: Sketch };

const at = { text: 0, key: 32, count: 48, hashes: 50, sum: 50 + sketchSize * 4 } as const;

/** Bytes of a record: the text's sum, the key, how many hashes, the hashes (little-endian), CRC-32 of all before. */
export const recordSize = at.sum + 4;

export function writeRecord({ text, sketch }: KeptSketch): Buffer {
  const record = Buffer.alloc(recordSize);
  record.write(text, at.text, "hex");
  record.write(sketch.key, at.key, "hex");
  record.writeUInt16LE(sketch.hashes.length, at.count);
  for (const [n, hash] of sketch.hashes.entries()) record.writeUInt32LE(hash, at.hashes + n * 4);
  record.writeUInt32LE(crc32(record.subarray(0, at.sum)), at.sum);
  return record;
}

/** Undefined when a byte of it is not as it was written. */
export function readRecord(record: Buffer): KeptSketch | undefined {
  if (record.length !== recordSize || record.readUInt32LE(at.sum) !== crc32(record.subarray(0, at.sum)))
    return undefined;
  const count = Math.min(record.readUInt16LE(at.count), sketchSize);
  return {
    text: record.toString("hex", at.text, at.key),
    sketch: {
      key: record.toString("hex", at.key, at.count),
      hashes: Uint32Array.from({ length: count }, (_, n) => record.readUInt32LE(at.hashes + n * 4)),
    },
  };
}
