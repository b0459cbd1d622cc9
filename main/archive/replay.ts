import { LecternError } from "../../shared/contract/error.ts";
import type { Identity } from "./catalogue.ts";
import { applyChanges } from "./committer.ts";
import { damagedError, restoreRemedy } from "./damage.ts";
import { type Position, segmentLabel } from "./history-segment.ts";
import { type Batch, type Walk, walkHistory } from "./history-walk.ts";
import { manifestFile, readManifest } from "./manifest.ts";
import { stepsOf } from "./step-lines.ts";
import type { MutableTables } from "./tables.ts";

/**
 * Bring the tables from a position of the history to its end. From the start no identity is known yet: the first batch
 * says it.
 */
export async function replay(
  folder: string,
  from: Position,
  known: Identity | undefined,
  tables: MutableTables,
): Promise<Walk & { readonly identity: Identity | undefined }> {
  let identity = known;
  const walk = await walkHistory(folder, from, (batch) => {
    identity ??= identityIn(batch);
    if (batch.head.archive !== identity.id) throw foreignBatch(batch);
    replayBatch(batch, tables);
  });
  return { ...walk, identity };
}

/**
 * The last batch that is known to have been saved where there is no `archive.json` to name it; 0 when nothing knows. To be
 * read before the history is, which a writer may add to meanwhile.
 */
export async function lastFoldedBatch(folder: string): Promise<number> {
  return (await readManifest(folder))?.folds.at(-1)?.batch ?? 0;
}

/** `archive-damaged` when the history ends before a batch that was saved. */
export function checkReached(end: Position, saved: number): void {
  if (end.batch >= saved) return;
  const found = `ends after batch ${end.batch}, though batch ${saved} was saved (${manifestFile} names it)`;
  const remedy = `${restoreRemedy} To open what is left of it, move ${manifestFile} out of the folder first.`;
  throw damagedError(segmentLabel(end.segment), found, remedy);
}

function identityIn(batch: Batch): Identity {
  const [step] = stepsOf(batch);
  if (batch.head.batch === 1 && step?.deed.code === "create-archive") {
    return { id: batch.head.archive, name: step.deed.names[0] ?? "", created: step.at };
  }
  const found = "does not begin with the making of an archive";
  throw damagedError(segmentLabel(batch.at.segment), found, restoreRemedy);
}

function replayBatch(batch: Batch, tables: MutableTables): void {
  for (const step of stepsOf(batch)) {
    try {
      applyChanges(tables, step.changes);
    } catch (error) {
      if (!(error instanceof LecternError)) throw error;
      const found = `holds a change that does not fit what was before it, in batch ${batch.head.batch}: ${error.message}`;
      throw damagedError(segmentLabel(batch.at.segment), found, restoreRemedy);
    }
  }
}

function foreignBatch(batch: Batch): LecternError {
  const found = `holds batch ${batch.head.batch} of another archive (${batch.head.archive})`;
  return damagedError(segmentLabel(batch.at.segment), found, restoreRemedy);
}
