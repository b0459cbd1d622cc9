import { type FileHandle, mkdir, open } from "node:fs/promises";
import path from "node:path";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { inSlices } from "../../runtime/slices.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { syncFolder, writeWhole } from "../disk/durable.ts";
import { frameBatch } from "./history-frame.ts";
import { historyFolder, type Position, segmentLabel, segmentName, segmentPath } from "./history-segment.ts";
import { createSavedWriter } from "./saved-writer.ts";

/** A segment that has reached this size is sealed: backups and checks need not read it again. */
export const sealedBytes = 64 * 1024 * 1024;

export type HistoryWriter = {
  /** Write the lines as one batch; it is on disk (fdatasync) when this resolves. One call at a time. */
  readonly append: (lines: readonly Buffer[]) => Promise<Position>;
  readonly close: () => Promise<void>;
};

/** `confirm` rejects when the right to write was lost; it is asked before anything is written. */
export function createHistoryWriter(
  folder: string,
  archive: string,
  start: Position,
  segmentBytes = sealedBytes,
  mark = createSavedWriter(folder),
  confirm: () => Promise<void> = async () => {},
): HistoryWriter {
  let position = start;
  let handle: FileHandle | undefined;

  async function append(lines: readonly Buffer[]): Promise<Position> {
    await confirm();
    // So the mark is never more than one batch behind.
    await mark.settled();
    if (position.end >= segmentBytes) await startSegment();
    const { frame, sha256 } = await inSlices(frameBatch(position, archive, lines));
    handle ??= await openAt(folder, position);
    await writeWhole(handle, frame, position.end);
    await handle.datasync();
    position = { batch: position.batch + 1, sha256, segment: position.segment, end: position.end + frame.length };
    mark.note(position);
    return position;
  }

  async function startSegment(): Promise<void> {
    await closeSegment();
    position = { ...position, segment: segmentName(position.batch + 1), end: 0 };
  }

  /** Only while the right to write is ours: what stands behind may be another's. */
  async function cut(): Promise<void> {
    await confirm();
    await (await openAt(folder, position)).close();
  }

  async function closeSegment(): Promise<void> {
    const open = handle;
    handle = undefined;
    await open?.close();
  }

  return {
    append: async (lines) => {
      try {
        return await append(lines);
      } catch (error) {
        // After a failed sync nothing of it is to be trusted: opening the file cuts it off, now or before the next batch.
        await closeSegment();
        await cut().catch(() => undefined);
        throw error;
      }
    },
    close: async () => {
      await mark.close();
      await closeSegment();
    },
  };
}

/** The segment, made when missing, cut to what is known to be saved. */
async function openAt(folder: string, position: Position): Promise<FileHandle> {
  const file = segmentPath(folder, position.segment);
  await mkdir(path.dirname(file), { recursive: true });
  // Not "a": on Linux that mode ignores the position of a write.
  const handle = await open(file, position.end === 0 ? "w" : "r+");
  try {
    const { size } = await handle.stat();
    if (size < position.end) {
      const found = inEnglish("ends at byte {size}, though it was saved up to byte {saved}", {
        size,
        saved: position.end,
      });
      throw damagedError(segmentLabel(position.segment), found, repairRemedy);
    }
    if (size > position.end) {
      await handle.truncate(position.end);
      await handle.sync();
    }
    if (position.end === 0) await syncFolder(path.join(folder, historyFolder));
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
