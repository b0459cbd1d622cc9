import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { keptCareSchema } from "../../../shared/contract/care.ts";
import { keptDamageSchema } from "../../../shared/contract/damage.ts";
import { instant } from "../../../shared/records/id.ts";
import { isUnreadable } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { readSummed, summedText } from "../disk/summed-json.ts";

/** When the archive was verified and backed up; it travels with the archive. */
export const careFile = "care.json";

const passSchema = z.object({
  began: instant,
  /** The label of the last file that was read; those before it are done. */
  after: z.string(),
  files: z.int().nonnegative(),
  damage: z.array(keptDamageSchema),
});

// Loose, for later versions may add to it.
const recordSchema = z.looseObject({
  format: z.literal(1),
  ...keptCareSchema.shape,
  /** A verification that is still to be finished. */
  pass: passSchema.optional(),
});

export type Pass = z.infer<typeof passSchema>;
export type CareRecord = z.infer<typeof recordSchema>;

export const emptyCare: CareRecord = { format: 1, backups: [] };

/** Empty when there is none; `damaged` when a byte of it changed. */
export async function readCare(folder: string): Promise<CareRecord | "damaged"> {
  try {
    const bytes = await readFile(path.join(folder, careFile));
    return recordSchema.safeParse(readSummed("care", bytes)).data ?? "damaged";
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return emptyCare;
    if (isUnreadable(error)) return "damaged";
    throw error;
  }
}

export function careText(care: CareRecord): string {
  return summedText("care", care);
}
