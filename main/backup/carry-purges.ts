import { rm } from "node:fs/promises";
import path from "node:path";
import type { Purge, Step } from "../../shared/records/change.ts";
import { catalogueFile } from "../archive/catalogue/catalogue-parser.ts";
import { syncFolder } from "../archive/disk/durable.ts";
import { isThere } from "../archive/disk/is-there.ts";
import type { Position } from "../archive/history/history-segment.ts";
import { readStepLine, stepLinesBackward } from "../archive/history/step-log.ts";
import { clearLeftovers, removeFile } from "../archive/purge/clear-leftovers.ts";
import { dropUnnamedBases } from "../archive/purge/rewrite-bases.ts";
import type { Source } from "./source.ts";

type PurgeStep = Step & { readonly purge: Purge };

const purgeMark = Buffer.from('"purge":{"key":');

/** What was purged from the archive goes from its copy too. */
export type Carrying = {
  /** Before the history is replaced: take away what holds it and can be made again from the history. */
  readonly begin: () => Promise<void>;
  /** When the copy holds the purge: erase the files. */
  readonly finish: () => Promise<void>;
};

export async function planPurges(source: Source, to: string, end: Position): Promise<Carrying> {
  const purges = await purgesIn(source.folder, source.position);
  const known = new Set(purges.length === 0 ? [] : (await purgesIn(to, end)).map(({ purge }) => purge.key));
  const news = purges.filter(({ purge }) => !known.has(purge.key));
  return {
    begin: async () => {
      if (news.length === 0) return;
      // Its place in the history is told in bytes, which will be others. Without it the copy opens from its history alone.
      await rm(path.join(to, catalogueFile), { force: true });
      await syncFolder(to);
      const ids = news.flatMap(({ changes }) => changes.flatMap((change) => (change.do === "purge" ? change.ids : [])));
      await clearLeftovers(to, { ids, files: [] });
    },
    finish: async () => {
      if (news.length > 0) await dropUnnamedBases(to);
      for (const file of purges.flatMap(({ purge }) => purge.files)) {
        // The same file may have been imported again since.
        const isOurs = await isThere(path.join(source.folder, file));
        if (!isOurs && (await isThere(path.join(to, file)))) await removeFile(path.join(to, file));
      }
    },
  };
}

async function purgesIn(folder: string, until: Position): Promise<readonly PurgeStep[]> {
  const purges: PurgeStep[] = [];
  for await (const line of stepLinesBackward(folder, until)) {
    if (!line.line.includes(purgeMark)) continue;
    const step = readStepLine(line);
    if (step.purge) purges.push({ ...step, purge: step.purge });
  }
  return purges;
}
