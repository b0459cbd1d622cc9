import { type FileHandle, open } from "node:fs/promises";
import { isUnreadable } from "./damage.ts";
import { readAt } from "./file-reader.ts";

const pieceBytes = 1024 * 1024;

/** What a disk gives or refuses as one. */
const blockBytes = 4096;

/** The bytes of a file, or of a span of it, with NULs where the disk cannot give them; none of what is a folder. */
export async function readSalvaged(file: string, from = 0, to?: number): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return Buffer.alloc(0);
    const pieces: Buffer[] = [];
    const end = to ?? stats.size;
    for (let at = from; at < end; at += pieceBytes) {
      pieces.push(await readPiece(handle, at, Math.min(pieceBytes, end - at)));
    }
    return Buffer.concat(pieces);
  } finally {
    await handle.close();
  }
}

async function readPiece(handle: FileHandle, at: number, count: number): Promise<Buffer> {
  try {
    return await readAt(handle, at, count);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    if (count <= blockBytes) return Buffer.alloc(count);
    const blocks: Buffer[] = [];
    for (let done = 0; done < count; done += blockBytes) {
      blocks.push(await readPiece(handle, at + done, Math.min(blockBytes, count - done)));
    }
    return Buffer.concat(blocks);
  }
}
