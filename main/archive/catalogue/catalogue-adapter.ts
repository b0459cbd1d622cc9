import { createHash } from "node:crypto";
import path from "node:path";
import type { LecternError } from "../../../shared/contract/error.ts";
import { inSlices } from "../../runtime/slices.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { replaceFile, writeWhole } from "../disk/durable.ts";
import { readmeSum } from "../readme.ts";
import type { Catalogue, WholeCatalogue } from "./catalogue.ts";
import { readCatalogueFile, readCheckedFile } from "./catalogue-file.ts";
import { catalogueLines, lineOrder } from "./catalogue-lines.ts";
import { catalogueFile } from "./catalogue-parser.ts";
import { type CheckedSums, noneChecked } from "./checked-sums.ts";
import { dropGenerations, type Kept, keepGeneration } from "./keep-generation.ts";
import { addFold, manifestIfWhole, readManifest } from "./manifest.ts";

/** Characters of JSON between two writes; making them takes 1-2 ms, so nothing else waits longer. */
const sliceLength = 128 * 1024;

/** What it reads is brought further; what it writes may go on changing beneath. */
export type CatalogueAdapter = {
  readonly read: () => Promise<Catalogue | null>;
  readonly write: (catalogue: WholeCatalogue) => Promise<void>;
};

export type AdapterOptions = {
  /** Runs between slices, and may throw to give up. */
  readonly check?: (() => void) | undefined;
  readonly checked?: CheckedSums | undefined;
};

/**
 * lowdb's adapter for `archive.json`: streamed both ways, so that neither a string of the whole file nor a long pause is
 * ever needed; replaced whole or not at all; checked against the sum in `manifest.json`.
 */
export function createCatalogueAdapter(
  folder: string,
  { check = () => {}, checked = noneChecked }: AdapterOptions = {},
): CatalogueAdapter {
  const file = path.join(folder, catalogueFile);
  const readChecked = async () => {
    // That the manifest is damaged is told where it is needed.
    const sum = (await manifestIfWhole(folder))?.folds.at(-1)?.sha256;
    if (sum === undefined || !(await checked.has(sum))) return undefined;
    return await readCheckedFile(file, catalogueFile, sum, check);
  };
  return {
    read: async () => {
      const known = await readChecked();
      if (known) return known.catalogue;
      for (let unknown: string | undefined; ; ) {
        const found = await readCatalogueFile(file, catalogueFile, check);
        if (!found) return null;
        if (await isNamed(folder, found.sha256)) {
          await checked.add(found.sha256);
          return found.catalogue;
        }
        // A writer may fold so often while it is being read that the manifest forgets it: then another one stands there.
        if (found.sha256 === unknown) throw unnamedError();
        unknown = found.sha256;
      }
    },
    write: async (catalogue) => {
      const order = await inSlices(lineOrder(catalogue.tables));
      let kept: Kept = { standing: undefined, generations: [] };
      const hash = createHash("sha256");
      let sum = "";
      let bytes = 0;
      await replaceFile(
        file,
        async (handle) => {
          for (const slice of slices(catalogueLines(catalogue, order))) {
            check();
            const chunk = Buffer.from(slice);
            hash.update(chunk);
            bytes += chunk.length;
            await writeWhole(handle, chunk);
          }
        },
        // Named before it takes its place: whatever moment the machine stops at, the manifest knows the file that is there.
        async () => {
          kept = await keepGeneration(folder);
          sum = hash.digest("hex");
          const fold = { batch: catalogue.history.batch, bytes, sha256: sum };
          await addFold(folder, fold, { readme: readmeSum(), ...kept });
        },
      );
      await dropGenerations(folder, kept.generations);
      await checked.add(sum);
    },
  };
}

/** The manifest is read after the file: a fold in between adds to it and forgets only much older ones. */
async function isNamed(folder: string, sum: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  return !manifest || manifest.folds.some((fold) => fold.sha256 === sum);
}

function unnamedError(): LecternError {
  return damagedError(catalogueFile, "is not as Lectern wrote it (its sum is not in manifest.json)", repairRemedy);
}

function* slices(lines: Iterable<string>): Generator<string> {
  let slice: string[] = [];
  let length = 0;
  for (const line of lines) {
    slice.push(line);
    length += line.length;
    if (length < sliceLength) continue;
    yield slice.join("");
    slice = [];
    length = 0;
  }
  yield slice.join("");
}
