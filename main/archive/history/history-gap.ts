import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { sha256 } from "../../../shared/records/id.ts";
import { damagedError, readOrDamaged, repairRemedy } from "../disk/damage.ts";
import { listNames } from "../disk/list-names.ts";
import { readSummed, summedText } from "../disk/summed-json.ts";
import { historyFolder, type Position, segmentName } from "./history-segment.ts";

/** Where the states go that the history starts from behind a gap; each is named by its batch and the sum of its bytes. */
export const basesFolder = `${historyFolder}/bases`;

const gapSchema = z.object({
  format: z.literal(1),
  /** The first and the last batch that a repair could not keep. */
  from: z.int().positive(),
  to: z.int().nonnegative(),
  /** Of the batch before the gap, and of the last one in it, as the batch behind it or the base names it. */
  previous: sha256,
  sha256,
  /** In `history/bases/`: a state behind the gap, in the form of `archive.json`. */
  base: z.string().refine(isBaseName),
});

/** Batches that a repair could not keep; what they did is in a state behind them. */
export type Gap = z.infer<typeof gapSchema>;

export function gapLabel(from: number): string {
  return `${historyFolder}/${segmentName(from).replace(/ndjson$/, "gap.json")}`;
}

export function baseName(batch: number, sum: string): string {
  return `${String(batch).padStart(12, "0")}-${sum}.json`;
}

export function isBaseName(name: string): boolean {
  return /^\d{12,16}-[0-9a-f]{64}\.json$/.test(name);
}

/** The sum that a base's name holds. */
export function baseSum(name: string): string {
  return name.slice(-69, -5);
}

export function gapText(gap: Gap): string {
  return summedText("gap", gap);
}

/** Files of gaps, oldest first, as paths inside the archive's folder. */
export async function listGapFiles(folder: string): Promise<readonly string[]> {
  const names = await listNames(path.join(folder, historyFolder));
  return names
    .filter((name) => /^\d{12,}\.gap\.json$/.test(name))
    .sort()
    .map((name) => `${historyFolder}/${name}`);
}

/** `archive-damaged` when a byte of it changed. */
export async function readGap(folder: string, label: string): Promise<Gap> {
  const bytes = await readOrDamaged(label, () => readFile(path.join(folder, label)));
  const gap = gapSchema.safeParse(readSummed("gap", bytes)).data;
  if (gap && gapLabel(gap.from) === label) return gap;
  throw damagedError(label, "is not as Lectern wrote it", repairRemedy);
}

export async function readGaps(folder: string): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const label of await listGapFiles(folder)) gaps.push(await readGap(folder, label));
  return gaps;
}

/** The place behind the gap that begins after a position; undefined when none does. */
export function behindGap(after: Position, gaps: readonly Gap[]): Position | undefined {
  const gap = gaps.find(({ from, previous }) => from === after.batch + 1 && previous === after.sha256);
  return gap && { batch: gap.to, sha256: gap.sha256, segment: segmentName(gap.to + 1), end: 0 };
}
