import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { readOrDamaged } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { openToRead, readBlocks } from "../disk/line-blocks.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueFile, createCatalogueParser } from "./catalogue-parser.ts";

/** In smaller files, what sharing strings saves is not worth the time that it takes. */
const largeBytes = 16 * 1024 * 1024;

/**
 * Read a file in the form of `archive.json`, and the sum of its bytes; undefined when there is none. `label` names it in
 * `archive-damaged`, `archive-newer`. `check` may throw between chunks.
 */
export async function readCatalogueFile(
  file: string,
  label: string,
  check: () => void = () => undefined,
): Promise<{ readonly catalogue: Catalogue; readonly sha256: string } | undefined> {
  const opened = await readOrDamaged(label, () => openToRead(file));
  if (!opened) return undefined;
  const hash = createHash("sha256");
  const onChunk = (chunk: Buffer) => {
    check();
    hash.update(chunk);
  };
  const parser = createCatalogueParser({ label, isLarge: opened.size >= largeBytes });
  try {
    await readOrDamaged(label, () => readBlocks(opened.handle, { onChunk, onBlock: parser.take }));
  } finally {
    await opened.handle.close();
  }
  return { catalogue: parser.finish(), sha256: hash.digest("hex") };
}

/** How long `archive.json` is, in bytes; 0 when there is none. */
export async function catalogueSize(folder: string): Promise<number> {
  try {
    return (await stat(path.join(folder, catalogueFile))).size;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return 0;
    throw error;
  }
}
