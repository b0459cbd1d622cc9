import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { type Catalogue, readCatalogue, writeCatalogue } from "../catalogue/catalogue.ts";
import { createCatalogueAdapter } from "../catalogue/catalogue-adapter.ts";
import { isThere } from "../disk/is-there.ts";
import { findHistoryEnd, positionOfBatch } from "../history/history-end.ts";
import type { Position } from "../history/history-segment.ts";
import { claimedStart, walkSegment } from "../history/history-walk.ts";
import { readStartWithoutCatalogue } from "../history/read-start.ts";
import { replay } from "../history/replay.ts";
import { replaceSaved } from "../history/saved-mark.ts";
import { stepsOf } from "../history/step-lines.ts";
import { isKnownGone } from "../lock/former-holder.ts";
import { describeHolder, readHolder } from "../lock/holder.ts";
import { clearLeftovers } from "./clear-leftovers.ts";
import { checkNoUnfinishedPurge, type Intent, intentFile, readIntent, removeIntent } from "./intent.ts";
import { rewriteBases } from "./rewrite-bases.ts";
import { rewriteHistory } from "./rewrite-history.ts";

/**
 * A purge that was under way when a program stopped: finished when its step is in the history, else it never was. To be
 * called by the holder of the lock before anything is loaded. Answers whether there was one.
 */
export async function settlePurge(folder: string): Promise<boolean> {
  const intent = await readIntent(folder);
  if (!intent) return false;
  const end = await findStep(folder, intent.key);
  if (end) await finish(folder, intent);
  await removeIntent(folder);
  return true;
}

/** Reading alone cannot finish it, and meets the archive in between: `busy` or, when it was interrupted, `archive-damaged`. */
export async function checkNoPurge(folder: string): Promise<void> {
  await checkNobodyPurges(folder);
  await checkNoUnfinishedPurge(folder);
}

/** `busy` while somebody who may be alive is purging. */
export async function checkNobodyPurges(folder: string): Promise<void> {
  const holder = (await isThere(path.join(folder, intentFile))) ? await readHolder(folder) : undefined;
  if (!holder || (await isKnownGone(holder))) return;
  throw new LecternError(
    "busy",
    toSay(
      "{holder} is purging something from this archive. Try again in a moment. If that program has stopped, open the archive for writing: the purge is brought to its end then.",
      { holder: describeHolder(holder) },
    ),
  );
}

/** The last batch is its step alone: nothing else is committed until it is finished. */
async function findStep(folder: string, key: string): Promise<Position | undefined> {
  const found = await findHistoryEnd(folder);
  const start = found && (await claimedStart(folder, found.end.segment));
  if (!start) return undefined;
  let isThere = false;
  await walkSegment(folder, start, (batch) => {
    isThere = stepsOf(batch).some(({ purge }) => purge?.key === key);
  });
  return isThere ? found.end : undefined;
}

async function finish(folder: string, intent: Intent): Promise<void> {
  await rewriteHistory(folder, { ids: new Set(intent.ids), names: new Set(intent.names) });
  await rewriteBases(folder, new Set(intent.ids));
  const catalogue = await presentCatalogue(folder);
  await writeCatalogue(createCatalogueAdapter(folder), catalogue);
  await replaceSaved(folder, catalogue.history);
  await clearLeftovers(folder, intent);
}

async function presentCatalogue(folder: string): Promise<Catalogue> {
  const read = await readCatalogue(createCatalogueAdapter(folder));
  const { catalogue, from } = await startOf(folder, read);
  const { identity, end } = await replay(folder, from, catalogue.identity, catalogue.tables);
  return { ...read, identity, history: end, tables: catalogue.tables };
}

/** Segments have other lengths now: what `archive.json` is the state after is looked for by its number. */
async function startOf(folder: string, read: Catalogue): Promise<{ catalogue: Catalogue; from: Position }> {
  const { batch, end } = read.history;
  // One whose own batch a repair could not keep stands at the start of the segment behind it.
  const folded = read.identity && ((await positionOfBatch(folder, batch)) ?? (end === 0 ? read.history : undefined));
  if (folded) return { catalogue: read, from: folded };
  const { catalogue } = await readStartWithoutCatalogue(folder);
  return { catalogue, from: catalogue.history };
}
