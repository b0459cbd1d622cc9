import { inEnglish } from "../../../shared/language/in-english.ts";
import { manifestFile, readManifest } from "../catalogue/manifest.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { listSegments, type Position, segmentLabel } from "./history-segment.ts";
import { readSaved, savedFile } from "./saved-mark.ts";

/** The last batch that is known to have been saved, and the file that says so. */
export type LastSaved = {
  readonly batch: number;
  /** Of the batch; and the segment and the byte that it ends at: known to the mark alone. */
  readonly sha256?: string;
  readonly segment?: string;
  readonly end?: number;
  readonly file: string;
};

/**
 * From the mark of the last acknowledged batch and, where there is no `archive.json` to go on from, the manifest; undefined
 * when nothing knows. To be read before the history is, which a writer may add to meanwhile.
 */
export async function readLastSaved(folder: string, hasCatalogue: boolean): Promise<LastSaved | undefined> {
  const mark = await readSaved(folder);
  const folded = hasCatalogue ? undefined : (await readManifest(folder))?.folds.at(-1);
  const marked = typeof mark === "string" ? undefined : { ...mark, file: savedFile };
  if (!folded || (marked && marked.batch >= folded.batch)) return marked;
  return { batch: folded.batch, file: manifestFile };
}

/** `archive-damaged` when this is the batch that was saved last, and yet not the same one. */
export function checkSameBatch(at: Position, saved: LastSaved | undefined): void {
  if (at.batch !== saved?.batch || saved.sha256 === undefined || at.sha256 === saved.sha256) return;
  throw damagedError(
    segmentLabel(at.segment),
    inEnglish("has another batch {batch} than {file} names", { batch: at.batch, file: saved.file }),
    repairRemedy,
  );
}

/** `archive-damaged` when the history ends before the batch that was saved last. */
export async function checkReached(folder: string, end: Position, saved: LastSaved | undefined): Promise<void> {
  if (!saved || end.batch >= saved.batch) return;
  const segment = saved.segment ?? end.segment;
  if (!(await listSegments(folder)).includes(segment)) {
    throw damagedError(
      segmentLabel(segment),
      inEnglish("is missing, though {file} names batch {batch} in it", { file: saved.file, batch: saved.batch }),
      repairRemedy,
    );
  }
  const found = inEnglish("ends after batch {end}, though batch {saved} was saved ({file} names it)", {
    end: end.batch,
    saved: saved.batch,
    file: saved.file,
  });
  throw damagedError(segmentLabel(segment), found, repairRemedy);
}
