import { LecternError } from "../../shared/contract/error.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { toSay } from "../../shared/language/say.ts";
import { damagedError } from "../archive/disk/damage.ts";
import { findHistoryEnd, sumOfBatch } from "../archive/history/history-end.ts";
import { readGaps } from "../archive/history/history-gap.ts";
import { historyFolder, type Position, segmentLabel } from "../archive/history/history-segment.ts";
import { readLastSaved } from "../archive/history/last-saved.ts";
import type { Source } from "./source.ts";

const elsewhere = "Move the copy away or choose another folder, then back up again.";

/**
 * Where the copy's history ends, which must be a part of the source's. Rejects with `conflict` (another archive, or a
 * copy that somebody worked in) or `archive-damaged`.
 */
export async function findCopyEnd(source: Source, folder: string): Promise<Position> {
  const found = await findHistoryEnd(folder);
  if (!found) throw damagedError(`${folder}: ${historyFolder}`, "holds no whole batch", elsewhere);
  const { end, archive } = found;
  if (archive !== source.identity.id) {
    throw new LecternError(
      "conflict",
      toSay(
        "{folder} holds another archive ({archive}), not a copy of “{name}”. Nothing in it was overwritten. Choose another folder.",
        { folder, archive, name: source.identity.name },
      ),
    );
  }
  const saved = await readLastSaved(folder, false);
  if (saved && saved.batch > end.batch) {
    const found = inEnglish("ends after batch {end}, though batch {saved} was saved ({file} names it)", {
      end: end.batch,
      saved: saved.batch,
      file: saved.file,
    });
    throw damagedError(`${folder}: ${segmentLabel(end.segment)}`, found, elsewhere);
  }
  await checkLacksAsMuch(source, folder, end);
  await checkIsPart(source, folder, end);
  return end;
}

/** A gap that a repair left in the archive's history must not take the place of the batches themselves. */
async function checkLacksAsMuch(source: Source, folder: string, end: Position): Promise<void> {
  const gapsOfCopy = new Set((await readGaps(folder)).map(({ sha256 }) => sha256));
  const gap = (await readGaps(source.folder)).find(({ from, sha256 }) => from <= end.batch && !gapsOfCopy.has(sha256));
  if (!gap) return;
  throw new LecternError(
    "conflict",
    toSay(
      "The copy in {folder} still has what the archive lost before it was repaired (from batch {from} of the history on). Nothing in it was overwritten. Keep this copy, and choose another folder for the backup.",
      { folder, from: `${gap.from}` },
    ),
    { copy: end.batch, archive: source.position.batch, diverged: false },
  );
}

async function checkIsPart(source: Source, folder: string, end: Position): Promise<void> {
  const { batch, sha256 } = source.position;
  const isAhead = end.batch > batch;
  const common = isAhead ? batch : end.batch;
  const inCopy = isAhead ? await sumOfBatch(folder, common, end) : end.sha256;
  const inSource = isAhead ? sha256 : await sumOfBatch(source.folder, common, source.position);
  if (inCopy === inSource && !isAhead) return;
  const found =
    inCopy === inSource
      ? toSay(
          "The copy in {folder} is ahead of the archive: it ends with batch {end}, the archive with batch {batch}. Somebody worked in the copy, or the archive lost what the copy still has.",
          { folder, end: `${end.batch}`, batch: `${batch}` },
        )
      : toSay(
          "The copy in {folder} and the archive went different ways: batch {common} is not the same in both. Somebody worked in the copy.",
          { folder, common: `${common}` },
        );
  throw new LecternError(
    "conflict",
    toSay(
      "{found} Nothing in it was overwritten. Open the copy to see what it holds, or choose another folder for the backup.",
      { found },
    ),
    { copy: end.batch, archive: batch, diverged: inCopy !== inSource },
  );
}
