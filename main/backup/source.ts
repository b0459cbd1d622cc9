import type { Archive } from "../archive/archive.ts";
import type { Identity, WholeCatalogue } from "../archive/catalogue/catalogue.ts";
import { damagedError, restoreRemedy } from "../archive/disk/damage.ts";
import type { Position } from "../archive/history/history-segment.ts";
import { savedFile } from "../archive/history/saved-mark.ts";
import { verifyHistory } from "../archive/verify/verify-history.ts";
import { stopIf } from "./progress.ts";

/** What a backup is of: the archive as of one batch. It may go on changing meanwhile. */
export type Source = {
  readonly folder: string;
  readonly identity: Identity;
  readonly catalogue: WholeCatalogue;
  readonly position: Position;
};

export function sourceOf(archive: Archive): Source {
  const catalogue = archive.snapshot();
  const identity = catalogue.identity;
  if (!identity) throw new Error("An open archive has an identity.");
  return { folder: archive.folder, identity, catalogue, position: catalogue.history };
}

/** A damaged history must not take the place of a good copy of it. Rejects with `archive-damaged`. */
export async function checkSourceHistory({ folder, position }: Source, signal?: AbortSignal): Promise<void> {
  await verifyHistory(folder, position, {
    read: () => {},
    damaged: (file, problem) => {
      // The mark only names the last batch; the copy gets one of its own.
      if (file === savedFile) return;
      throw damagedError(file, problem, restoreRemedy);
    },
    checkCancelled: () => stopIf(signal),
  });
}
