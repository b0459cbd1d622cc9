import { createHash } from "node:crypto";
import { forEachLine } from "../disk/each-line.ts";
import type { Catalogue } from "./catalogue.ts";
import { createCatalogueParser } from "./catalogue-parser.ts";

/**
 * Read a file in the form of `archive.json`, and the sum of its bytes; undefined when there is none. `label` names it in
 * `archive-damaged`, `archive-newer`. `check` may throw between chunks.
 */
export async function readCatalogueFile(
  file: string,
  label: string,
  check: () => void = () => undefined,
): Promise<{ readonly catalogue: Catalogue; readonly sha256: string } | undefined> {
  const hash = createHash("sha256");
  const parser = createCatalogueParser(label);
  const takeChunk = (chunk: Buffer) => {
    check();
    hash.update(chunk);
  };
  const isThere = await forEachLine(file, takeChunk, parser.take);
  return isThere ? { catalogue: parser.finish(), sha256: hash.digest("hex") } : undefined;
}
