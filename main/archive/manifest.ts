import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { sha256 } from "../../shared/records/id.ts";
import { damagedError } from "./damage.ts";
import { hasErrorCode } from "./disk-error.ts";
import { replaceFile, writeWhole } from "./durable.ts";
import { sha256Of } from "./sha256.ts";

export const manifestFile = "manifest.json";

/** So many of the last `archive.json` are named: one that a reader opened stays known while the writer goes on. */
const namedFolds = 4;

const foldSchema = z.object({ batch: z.int().nonnegative(), bytes: z.int().nonnegative(), sha256 });

// Loose, for later versions may add to it.
const contentSchema = z.looseObject({
  format: z.literal(1),
  /** SHA-256 of README.txt. */
  readme: sha256,
  /** The last few `archive.json`, latest last; the file on disk is one of them. */
  folds: z.array(foldSchema),
  /** Names of the files in `generations/`, oldest first; those say their sums. */
  generations: z.array(z.string()).optional(),
});

const shape = /^\{"manifest":\n(\{.*\}),\n"sha256":"([0-9a-f]{64})"\}\n$/;

export type Fold = z.infer<typeof foldSchema>;
export type Manifest = z.infer<typeof contentSchema>;

/** Undefined when there is none; `archive-damaged` when a byte of it changed. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(folder, manifestFile));
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
  const manifest = parseManifest(bytes);
  if (manifest) return manifest;
  throw damagedError(
    manifestFile,
    "is not as Lectern wrote it",
    "It holds only checksums: move it out of the folder and open the archive again.",
  );
}

/** Name an `archive.json` that is about to take its place, and the earlier ones that are kept. */
export async function addFold(
  folder: string,
  fold: Fold,
  others: { readonly readme: string; readonly generations: readonly string[] },
): Promise<void> {
  const before = await readManifest(folder);
  const folds = [...(before?.folds ?? []), fold].slice(-namedFolds);
  const readme = before?.readme ?? others.readme;
  const text = manifestText({ ...before, format: 1, readme, folds, generations: [...others.generations] });
  await replaceFile(path.join(folder, manifestFile), (handle) => writeWhole(handle, Buffer.from(text)));
}

// Its own sum is over the line before, so that no byte of the file can change unseen.
export function manifestText(manifest: Manifest): string {
  const content = JSON.stringify(manifest);
  return `{"manifest":\n${content},\n"sha256":"${sha256Of(content)}"}\n`;
}

function parseManifest(bytes: Buffer): Manifest | undefined {
  // Latin 1, so that no byte is read as another.
  const [, content, sum] = shape.exec(bytes.toString("latin1")) ?? [];
  if (content === undefined || sha256Of(Buffer.from(content, "latin1")) !== sum) return undefined;
  return contentSchema.safeParse(JSON.parse(content)).data;
}
