import path from "node:path";
import { listNames } from "../disk/list-names.ts";
import { noHash } from "./history-frame.ts";

export const historyFolder = "history";

/** A place in the history: after this batch, at this offset of this segment. */
export type Position = {
  readonly batch: number;
  readonly sha256: string;
  readonly segment: string;
  readonly end: number;
};

/** Segments are named by their first batch, so that their names sort as their batches do. */
export function segmentName(firstBatch: number): string {
  return `${String(firstBatch).padStart(12, "0")}.ndjson`;
}

/** Before the first batch. */
export const historyStart: Position = { batch: 0, sha256: noHash, segment: segmentName(1), end: 0 };

/** Names of all segments, oldest first; none when there is no history. */
export async function listSegments(folder: string): Promise<readonly string[]> {
  const names = await listNames(path.join(folder, historyFolder));
  return names.filter((name) => /^\d{12,}\.ndjson$/.test(name)).sort();
}

export function segmentPath(folder: string, segment: string): string {
  return path.join(folder, historyFolder, segment);
}

/** As it is named to people: inside the archive's folder. */
export function segmentLabel(segment: string): string {
  return `${historyFolder}/${segment}`;
}
