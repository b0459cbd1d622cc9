import path from "node:path";
import { catalogueFormat, type Identity } from "../catalogue/catalogue.ts";
import { readCatalogueHead } from "../catalogue/catalogue-head.ts";
import { catalogueFile } from "../catalogue/catalogue-parser.ts";
import { generationLabel, listGenerations } from "../catalogue/generation.ts";
import { manifestIfWhole } from "../catalogue/manifest.ts";
import { newerOrDamagedError } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { listNames } from "../disk/list-names.ts";
import { readAgain } from "../disk/read-again.ts";
import { sumOfFile } from "../disk/sha256.ts";
import { baseSum, basesFolder, isBaseName } from "../history/history-gap.ts";

/** A whole `archive.json`, or a copy of one: the state after a batch. */
export type FoundState = {
  /** Path inside the archive's folder. */
  readonly file: string;
  readonly batch: number;
  /** Of the batch. */
  readonly sha256: string;
  readonly identity: Identity;
};

/** `archive.json`, generations and bases whose sums are right, the latest state first. `archive-newer`. */
export async function findStates(folder: string): Promise<readonly FoundState[]> {
  const sums = (await manifestIfWhole(folder))?.folds.map((fold) => fold.sha256);
  const generations = await listGenerations(folder);
  const bases = (await listNames(path.join(folder, basesFolder))).filter(isBaseName);
  const found = [
    // Without a manifest nothing says its sum; it has to parse as a whole, as it has when an archive is opened.
    await stateIn(folder, catalogueFile, sums),
    ...(await each(generations, ({ name, sha256 }) => stateIn(folder, generationLabel(name), [sha256]))),
    ...(await each(bases, (name) => stateIn(folder, `${basesFolder}/${name}`, [baseSum(name)]))),
  ];
  // Stable, so that of equal ones archive.json comes first.
  return found.filter((state) => state !== undefined).sort((a, b) => b.batch - a.batch);
}

async function stateIn(
  folder: string,
  file: string,
  sums: readonly string[] | undefined,
): Promise<FoundState | undefined> {
  const place = path.join(folder, file);
  try {
    // Without it the repair would go back to an earlier state, or begin from nothing.
    const { format, identity, position } = await readAgain(() => readCatalogueHead(place));
    if (format !== undefined && format > catalogueFormat) throw newerOrDamagedError(file, format, catalogueFormat);
    if (!identity || !position || (sums && !sums.includes(await readAgain(() => sumOfFile(place))))) return undefined;
    return { file, batch: position.batch, sha256: position.sha256, identity };
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "EISDIR", "EIO")) return undefined;
    throw error;
  }
}

async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
