import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { inSlices } from "../../runtime/slices.ts";
import type { Identity } from "../catalogue/catalogue.ts";
import { stageChanges } from "../changes/stage-changes.ts";
import { type MutableTables, putWrites } from "../changes/tables.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { type Position, segmentLabel } from "./history-segment.ts";
import { type Batch, type Walk, walkHistory } from "./history-walk.ts";
import { checkSameBatch, type LastSaved } from "./last-saved.ts";
import { stepsOf } from "./step-lines.ts";

/**
 * Bring the tables from a position of the history to its end. From the start no identity is known yet: the first batch
 * says it. The batch that was saved last has to be the same one. `until`: the position to stop at.
 */
export async function replay(
  folder: string,
  from: Position,
  known: Identity | undefined,
  tables: MutableTables,
  saved?: LastSaved,
  until?: Position,
): Promise<Walk & { readonly identity: Identity | undefined }> {
  let identity = known;
  checkSameBatch(from, saved);
  const visit = async (batch: Batch) => {
    identity ??= identityIn(batch);
    if (batch.head.archive !== identity.id) throw foreignBatch(batch);
    checkSameBatch(batch.at, saved);
    await replayBatch(batch, tables);
  };
  const walk = await walkHistory(folder, from, visit, until);
  return { ...walk, identity };
}

function identityIn(batch: Batch): Identity {
  const [step] = stepsOf(batch);
  if (batch.head.batch === 1 && step?.deed.code === "create-archive") {
    return { id: batch.head.archive, name: step.deed.names[0] ?? "", created: step.at };
  }
  const found = "does not begin with the making of an archive";
  throw damagedError(segmentLabel(batch.at.segment), found, repairRemedy);
}

async function replayBatch(batch: Batch, tables: MutableTables): Promise<void> {
  for (const step of stepsOf(batch)) {
    try {
      putWrites(tables, await inSlices(stageChanges(tables, step.changes)));
    } catch (error) {
      if (!(error instanceof LecternError)) throw error;
      const found = inEnglish("holds a change that does not fit what was before it, in batch {batch}: {message}", {
        batch: batch.head.batch,
        message: error.message,
      });
      throw damagedError(segmentLabel(batch.at.segment), found, repairRemedy);
    }
  }
}

function foreignBatch(batch: Batch): LecternError {
  const found = inEnglish("holds batch {batch} of another archive ({archive})", {
    batch: batch.head.batch,
    archive: batch.head.archive,
  });
  return damagedError(segmentLabel(batch.at.segment), found, repairRemedy);
}
