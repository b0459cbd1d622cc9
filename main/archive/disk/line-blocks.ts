import { type FileHandle, open } from "node:fs/promises";
import { inSlices, type Slices } from "../../runtime/slices.ts";
import { hasErrorCode } from "./disk-error.ts";

/** So long, in ms, may be worked on a block before others run. */
const sliceMs = 10;

const lineEnd = 10;

/** Reads a file's lines in blocks; others run in between. */
export type BlockReader = {
  /** Hears the bytes as they come, all of them and in order. */
  readonly onChunk: (chunk: Buffer) => void;
  /** Hears the same bytes as blocks of whole lines, without the line end of the last one. Valid only while it runs. */
  readonly onBlock: (lines: Buffer) => Slices<void>;
};

/** The file, open for reading, and how long it is; undefined when there is none. */
export async function openToRead(file: string): Promise<{ handle: FileHandle; size: number } | undefined> {
  const handle = await open(file, "r").catch((error: unknown) => {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    return { handle, size: (await handle.stat()).size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** From the beginning to the end; while one chunk is being worked on, the next one is read. */
export async function readBlocks(
  handle: FileHandle,
  { onChunk, onBlock }: BlockReader,
  chunkBytes = 1024 * 1024,
): Promise<void> {
  const readOne = async (into: Buffer) => into.subarray(0, (await handle.read(into, 0, into.length, null)).bytesRead);
  const read = (into: Buffer) => {
    const reading = readOne(into);
    // Heard when its turn comes; until then it is not a failure that nobody looks at, which would end the program.
    void reading.catch(() => undefined);
    return reading;
  };
  let [buffer, spare] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
  let rest: Buffer[] = [];
  let next = read(buffer);
  try {
    for (let chunk = await next; chunk.length > 0; chunk = await next) {
      [buffer, spare] = [spare, buffer];
      next = read(buffer);
      onChunk(chunk);
      await inSlices(onBlocks(rest, chunk, onBlock), sliceMs);
      rest = restAfter(rest, chunk);
    }
    if (rest.length > 0) await inSlices(onBlock(Buffer.concat(rest)), sliceMs);
  } finally {
    // What was begun has to end before the file is closed, whatever becomes of it.
    await next.catch(() => undefined);
  }
}

/** The line that ends first in the chunk, together with what came before of it, then the others that end in it. */
function* onBlocks(rest: readonly Buffer[], chunk: Buffer, onBlock: BlockReader["onBlock"]): Slices<void> {
  const first = rest.length > 0 ? chunk.indexOf(lineEnd) : -1;
  const last = chunk.lastIndexOf(lineEnd);
  if (first >= 0) yield* onBlock(Buffer.concat([...rest, chunk.subarray(0, first)]));
  if (first < last) yield* onBlock(chunk.subarray(first + 1, last));
}

/** What is left of the last line, copied: the chunk's buffer is used again. */
function restAfter(rest: readonly Buffer[], chunk: Buffer): Buffer[] {
  const last = chunk.lastIndexOf(lineEnd);
  if (last < 0) return [...rest, Buffer.from(chunk)];
  return last + 1 < chunk.length ? [Buffer.from(chunk.subarray(last + 1))] : [];
}
