import type { Damage } from "../../../shared/contract/damage.ts";
import { isLecternError } from "../../../shared/contract/error.ts";
import type { Verification, VerifyOptions } from "../archive.ts";
import { type Catalogue, emptyCatalogue } from "../catalogue/catalogue.ts";
import { historyStart, listSegments, type Position } from "../history/history-segment.ts";
import { checkReached, readLastSaved } from "../history/last-saved.ts";
import { readStart, readStartWithoutCatalogue } from "../history/read-start.ts";
import { replay } from "../history/replay.ts";
import { checkNoUnfinishedPurge } from "../purge/intent.ts";
import { checkNoRepair } from "../repair/journal.ts";
import { verifyArchive } from "./verify.ts";

/**
 * As `Archive.verify`, for an archive that is too damaged to be opened: names what stops it from being opened, and
 * everything else. Reads only. `archive-newer`, or the system's own errors.
 */
export async function verifyDamaged(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  const damage = new Map<string, Damage>();
  const note = (one: Damage) => damage.set(one.file, damage.get(one.file) ?? one);
  await ifWhole(() => checkNoRepair(folder), note);
  await ifWhole(() => checkNoUnfinishedPurge(folder), note);
  const start =
    (await ifWhole(() => readStart(folder), note)) ?? (await ifWhole(() => readStartWithoutCatalogue(folder), note));
  const { catalogue, isFolded } = start ?? { catalogue: emptyCatalogue(), isFolded: false };
  const position = await replayed(folder, catalogue, isFolded, note);
  const found = await verifyArchive({ folder, tables: catalogue.tables, position }, options);
  for (const one of found.damage) note(one);
  return { files: found.files, damage: [...damage.values()] };
}

/** Brings the tables as far as the history is whole. Answers with what is known to be saved. */
async function replayed(
  folder: string,
  catalogue: Catalogue,
  isFolded: boolean,
  note: (one: Damage) => void,
): Promise<Position> {
  const { identity, history, tables } = catalogue;
  const saved = await ifWhole(() => readLastSaved(folder, isFolded), note);
  const walk = await ifWhole(() => replay(folder, history, identity, tables, saved), note);
  if (walk) {
    await ifWhole(() => checkReached(folder, walk.end, saved), note);
    return walk.end;
  }
  const segment = (await listSegments(folder)).at(-1) ?? historyStart.segment;
  return identity ? history : { ...historyStart, segment };
}

async function ifWhole<T>(read: () => Promise<T>, note: (one: Damage) => void): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!isLecternError(error, "archive-damaged")) throw error;
    note({ file: String(error.details?.file), problem: String(error.details?.found) });
    return undefined;
  }
}
