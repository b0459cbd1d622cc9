import path from "node:path";
import { removeIfThere } from "../disk/durable.ts";
import { contentFile, contentFileOf } from "./content-files.ts";

/** Files that came into the stores together; until a record names them they can be taken out again. */
export type Batch = {
  /** Before a file is looked for or written; `label`: its path in the archive. Waits for one that is just being taken out. */
  readonly claim: (label: string) => Promise<void>;
  /** It was not there, and is now. */
  readonly added: (label: string) => void;
  /** Records name its files from now on. */
  readonly keep: () => void;
  /** Take out what came with it, unless another batch claims it or something names its sum. No-op once it is kept. */
  readonly drop: (isNamed: (sum: string) => boolean) => Promise<void>;
};

/** Of one archive: several batches may put the same file, and the first one to be dropped must leave it to the others. */
export function createClaims(archiveFolder: string): () => Batch {
  const claims = new Map<string, number>();
  /** Put by a batch of which none was kept yet. */
  const fresh = new Set<string>();
  const leaving = new Map<string, Promise<void>>();

  const letGo = (label: string) => {
    const others = (claims.get(label) ?? 1) - 1;
    if (others > 0) claims.set(label, others);
    else claims.delete(label);
  };

  const takeOut = (label: string): Promise<void> => {
    fresh.delete(label);
    const out = removeWithReading(archiveFolder, label).finally(() => leaving.delete(label));
    leaving.set(label, out);
    return out;
  };

  return () => {
    const own = new Set<string>();
    const end = (): readonly string[] => {
      const all = [...own];
      own.clear();
      for (const label of all) letGo(label);
      return all;
    };
    return {
      claim: async (label) => {
        if (!own.has(label)) claims.set(label, (claims.get(label) ?? 0) + 1);
        own.add(label);
        await leaving.get(label);
      },
      added: (label) => void fresh.add(label),
      keep: () => {
        for (const label of end()) fresh.delete(label);
      },
      drop: async (isNamed) => {
        const left = end().filter((label) => fresh.has(label) && !claims.has(label));
        await Promise.all(left.filter((label) => !isNamed(sumIn(label))).map(takeOut));
      },
    };
  };
}

function sumIn(label: string): string {
  return contentFileOf(label)?.sum ?? "";
}

/** A text goes with what was read of it. */
async function removeWithReading(archiveFolder: string, label: string): Promise<void> {
  const file = contentFileOf(label);
  const reading = file?.kind === "texts" ? [contentFile("readings", file.sum).label] : [];
  await Promise.all([label, ...reading].map((one) => removeIfThere(path.join(archiveFolder, one))));
}
