import type { FileHandle } from "node:fs/promises";

const chunkBytes = 256 * 1024;

/** Reads a file from a position on, up to the size it is said to have. */
export type FileReader = {
  readonly position: () => number;
  /** The line that starts here, without its line end; undefined, nothing consumed, when none ends within `limit` bytes. */
  readonly readLine: (limit: number) => Promise<Buffer | undefined>;
  /** Exactly so many bytes; undefined, nothing consumed, when there are fewer. */
  readonly readBytes: (count: number) => Promise<Buffer | undefined>;
};

export function createFileReader(handle: FileHandle, from: number, size: number): FileReader {
  let position = from;
  let buffered = Buffer.alloc(0);

  async function fill(wanted: number): Promise<void> {
    const missing = Math.min(Math.max(wanted, chunkBytes), size - position) - buffered.length;
    if (buffered.length >= wanted || missing <= 0) return;
    const more = await readAt(handle, position + buffered.length, missing);
    buffered = Buffer.concat([buffered, more]);
  }

  function take(count: number): Buffer {
    const taken = buffered.subarray(0, count);
    buffered = buffered.subarray(count);
    position += count;
    return taken;
  }

  return {
    position: () => position,
    readLine: async (limit) => {
      await fill(limit);
      const end = buffered.subarray(0, limit).indexOf(10);
      return end < 0 ? undefined : take(end + 1).subarray(0, end);
    },
    readBytes: async (count) => {
      if (count > size - position) return undefined;
      await fill(count);
      return buffered.length < count ? undefined : take(count);
    },
  };
}

/** So many bytes from there; fewer when the file ends before. */
export async function readAt(handle: FileHandle, position: number, count: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(count);
  let done = 0;
  while (done < count) {
    const { bytesRead } = await handle.read(bytes, done, count - done, position + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
