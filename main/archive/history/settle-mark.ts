import { open } from "node:fs/promises";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { isSystemError } from "../disk/disk-error.ts";
import { setAside } from "../disk/set-aside.ts";
import { type Position, segmentPath } from "./history-segment.ts";
import { readSaved, replaceSaved, savedFile } from "./saved-mark.ts";

/**
 * Once the history is known to be whole, let the mark name its end. A batch that counts though nobody was told of it (its
 * writer was killed before the sync) is made durable first. Answers with what the user should know.
 */
export async function settleMark(folder: string, end: Position, mayWrite: boolean): Promise<readonly string[]> {
  const mark = await readSaved(folder);
  if (typeof mark === "object" && mark.batch === end.batch) return [];
  const notices = mark === "damaged" ? [damagedNotice] : [];
  if (!mayWrite) return notices;
  await syncSegment(folder, end);
  try {
    if (mark === "damaged") await setAside(folder, savedFile);
    await replaceSaved(folder, end);
    return notices;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [...notices, markTrouble(error)];
  }
}

const damagedNotice = inEnglish(
  "{file}, which names the last change that was saved, is damaged: this time it cannot be told whether the last change was lost. Nothing else depends on it.",
  { file: savedFile },
);

export function markTrouble(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return inEnglish(
    "{file} could not be written ({reason}). Every change is safe in the history; only damage to the very last one would be told less surely.",
    { file: savedFile, reason },
  );
}

async function syncSegment(folder: string, end: Position): Promise<void> {
  const handle = await open(segmentPath(folder, end.segment), "r+");
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
