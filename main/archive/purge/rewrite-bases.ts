import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import { inSlices } from "../../runtime/slices.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { catalogueLines } from "../catalogue/catalogue-lines.ts";
import { replaceFile, syncFolder, writeWhole } from "../disk/durable.ts";
import { listNames } from "../disk/list-names.ts";
import { positionOfBatch } from "../history/history-end.ts";
import { baseName, basesFolder, gapLabel, gapText, isBaseName, readGaps } from "../history/history-gap.ts";
import { readBase } from "../history/read-start.ts";

/**
 * Take records out of the states behind the gaps of a repaired history, whose segments were written anew: each is written
 * under its new name, then named by its gaps, then the old one goes. Done again, it finds nothing to do. Collections keep
 * their members: the step of the purge takes them out when it is replayed.
 */
export async function rewriteBases(folder: string, ids: ReadonlySet<string>): Promise<void> {
  const gaps = await readGaps(folder);
  for (const base of new Set(gaps.map((gap) => gap.base))) {
    const name = await rewriteBase(folder, base, ids);
    for (const gap of gaps) {
      if (gap.base !== base || name === base) continue;
      const bytes = Buffer.from(gapText({ ...gap, base: name }));
      await replaceFile(path.join(folder, gapLabel(gap.from)), (handle) => writeWhole(handle, bytes));
    }
  }
  await dropUnnamedBases(folder);
}

/** Delete the states that no gap names. */
export async function dropUnnamedBases(folder: string): Promise<void> {
  const named = new Set((await readGaps(folder)).map(({ base }) => base));
  const names = await listNames(path.join(folder, basesFolder));
  const gone = names.filter((name) => isBaseName(name) && !named.has(name));
  for (const name of gone) await rm(path.join(folder, basesFolder, name), { force: true });
  if (gone.length > 0) await syncFolder(path.join(folder, basesFolder));
}

/** Answers with the name that it has since. */
async function rewriteBase(folder: string, name: string, ids: ReadonlySet<string>): Promise<string> {
  const base = await readBase(folder, name);
  for (const id of ids) for (const kind of ["transcripts", "passages"] as const) base.tables[kind].delete(id);
  // The segments have other lengths now. A state whose own batch is lost stands at the start of the segment behind it.
  const history = (await positionOfBatch(folder, base.history.batch)) ?? base.history;
  const catalogue: Catalogue = { ...base, history };
  const hash = createHash("sha256");
  await inSlices(
    (function* () {
      for (const line of catalogueLines(catalogue)) yield void hash.update(line);
    })(),
  );
  const renamed = baseName(history.batch, hash.digest("hex"));
  if (renamed === name) return name;
  await replaceFile(path.join(folder, basesFolder, renamed), async (handle) => {
    for (const line of catalogueLines(catalogue)) await writeWhole(handle, Buffer.from(line));
  });
  return renamed;
}
