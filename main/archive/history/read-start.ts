import path from "node:path";
import { type Catalogue, emptyCatalogue, readCatalogue } from "../catalogue/catalogue.ts";
import { type AdapterOptions, createCatalogueAdapter } from "../catalogue/catalogue-adapter.ts";
import { readCatalogueFile } from "../catalogue/catalogue-file.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { baseSum, basesFolder, readGaps } from "./history-gap.ts";

/** The state that the history is to be replayed onto, and whether it is that of `archive.json`. */
export type Start = { readonly catalogue: Catalogue; readonly isFolded: boolean };

/**
 * `archive.json`; without it, the state behind the last gap that a repair left in the history, or the empty one before
 * the first batch. `archive-damaged`.
 */
export async function readStart(folder: string, options?: AdapterOptions): Promise<Start> {
  const catalogue = await readCatalogue(createCatalogueAdapter(folder, options));
  return catalogue.identity ? { catalogue, isFolded: true } : await readStartWithoutCatalogue(folder);
}

/** As though there were no `archive.json`. */
export async function readStartWithoutCatalogue(folder: string): Promise<Start> {
  const gap = (await readGaps(folder)).at(-1);
  return { catalogue: gap ? await readBase(folder, gap.base) : emptyCatalogue(), isFolded: false };
}

/** `archive-damaged` when it is not as its name says. */
export async function readBase(folder: string, name: string): Promise<Catalogue> {
  const label = `${basesFolder}/${name}`;
  const read = await readCatalogueFile(path.join(folder, label), label);
  if (!read) throw damagedError(label, "is missing", repairRemedy);
  if (read.sha256 !== baseSum(name)) throw damagedError(label, "was changed: its sum is wrong", repairRemedy);
  return read.catalogue;
}
