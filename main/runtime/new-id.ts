import { randomFillSync } from "node:crypto";
import { v7 } from "uuid";
import { type IdKind, idLetters } from "../../shared/records/id-letters.ts";

const idBytes = 16;

/** Random bytes are fetched for many ids at a time: one by one they are the dearest part of a small change. */
const pool = new Uint8Array(256 * idBytes);
let used = pool.length;
let milliseconds = 0;
let sequence = 0;

/** A new id for a record of this kind: its letter and a UUIDv7. Ids made one after the other sort so. */
export function newId(kind: IdKind): string {
  return `${idLetters[kind]}${newUuid()}`;
}

function newUuid(): string {
  const random = randomBytes();
  const now = Date.now();
  // RFC 9562, 6.2, method 1: within a millisecond, or when the clock was set back, the counter goes on.
  if (now > milliseconds) {
    milliseconds = now;
    sequence = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else sequence += 1;
  return v7({ random, msecs: milliseconds, seq: sequence });
}

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += idBytes;
  return pool.subarray(used - idBytes, used);
}
