import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { isLecternError } from "../../../shared/contract/error.ts";
import { sha256 } from "../../../shared/records/id.ts";
import { damagedError, readOrDamaged, repairRemedy } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { replaceFile, writeWhole } from "../disk/durable.ts";
import { readSummed, summedText } from "../disk/summed-json.ts";

export const manifestFile = "manifest.json";

/** So many of the last `archive.json` are named: one that a reader opened stays known while the writer goes on. */
const namedFolds = 4;

const foldSchema = z.object({ batch: z.int().nonnegative(), bytes: z.int().nonnegative(), sha256 });

// Loose, for later versions may add to it.
const contentSchema = z.looseObject({
  format: z.literal(1),
  /** SHA-256 of README.txt. */
  readme: sha256,
  /** The last few `archive.json` and the one that stands, latest last. */
  folds: z.array(foldSchema),
  /** Names of the files in `generations/`, oldest first; those say their sums. */
  generations: z.array(z.string()).optional(),
});

export type Fold = z.infer<typeof foldSchema>;
export type Manifest = z.infer<typeof contentSchema>;

/** Undefined when there is none; `archive-damaged` when a byte of it changed. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readOrDamaged(manifestFile, () => readFile(path.join(folder, manifestFile)));
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
  const manifest = contentSchema.safeParse(readSummed("manifest", bytes)).data;
  if (manifest) return manifest;
  throw damagedError(manifestFile, "is not as Lectern wrote it", repairRemedy);
}

/** Undefined when it is missing or damaged. */
export async function manifestIfWhole(folder: string): Promise<Manifest | undefined> {
  try {
    return await readManifest(folder);
  } catch (error) {
    if (isLecternError(error, "archive-damaged")) return undefined;
    throw error;
  }
}

/**
 * Name an `archive.json` that is about to take its place, and the earlier ones that are kept; `standing` is the batch of
 * the one that is still there.
 */
export async function addFold(
  folder: string,
  fold: Fold,
  others: { readonly readme: string; readonly generations: readonly string[]; readonly standing: number | undefined },
): Promise<void> {
  const before = await readManifest(folder);
  const known = (before?.folds ?? []).filter(({ sha256 }) => sha256 !== fold.sha256);
  const latest = new Set(known.slice(1 - namedFolds));
  // The one that stands may be much older: where the disk refuses to replace it, or programs are killed just before.
  const folds = [...known.filter((one) => latest.has(one) || one.batch === others.standing), fold];
  const readme = before?.readme ?? others.readme;
  const text = manifestText({ ...before, format: 1, readme, folds, generations: [...others.generations] });
  await replaceFile(path.join(folder, manifestFile), (handle) => writeWhole(handle, Buffer.from(text)));
}

/** Name none of the earlier `archive.json` any more: they are about to go. */
export async function forgetGenerations(folder: string): Promise<void> {
  const before = await readManifest(folder);
  if (!before) return;
  const text = manifestText({ ...before, generations: [] });
  await replaceFile(path.join(folder, manifestFile), (handle) => writeWhole(handle, Buffer.from(text)));
}

export function manifestText(manifest: Manifest): string {
  return summedText("manifest", manifest);
}
