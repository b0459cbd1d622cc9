import { createHash } from "node:crypto";
import { readOrDamaged } from "../disk/damage.ts";
import { openToRead, readBlocks } from "../disk/line-blocks.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueFile, createCatalogueParser, type ParserOptions } from "./catalogue-parser.ts";

export type ReadCatalogue = {
  readonly catalogue: Catalogue;
  /** Of the bytes that were read. */
  readonly sha256: string;
};

/**
 * A file in the form of `archive.json` from its beginning to its end; undefined when there is none. The parser's `label`
 * names it in `archive-damaged`, `archive-newer`. `check` may throw between chunks.
 */
export async function readThrough(
  file: string,
  options: ParserOptions,
  check: () => void = () => undefined,
): Promise<ReadCatalogue | undefined> {
  const { label = catalogueFile } = options;
  const opened = await readOrDamaged(label, () => openToRead(file));
  if (!opened) return undefined;
  const hash = createHash("sha256");
  const onChunk = (chunk: Buffer) => {
    check();
    hash.update(chunk);
  };
  const parser = createCatalogueParser(options);
  try {
    await readOrDamaged(label, () => readBlocks(opened.handle, { onChunk, onBlock: parser.take }));
  } finally {
    await opened.handle.close();
  }
  return { catalogue: parser.finish(), sha256: hash.digest("hex") };
}
