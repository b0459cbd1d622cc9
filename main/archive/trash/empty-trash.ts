import { rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Step } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { StepDraft } from "../archive.ts";
import { transcriptsIn } from "../changes/transcripts-in.ts";
import { hasErrorCode, isSystemError } from "../disk/disk-error.ts";
import type { StepLine } from "../history/step-log.ts";
import type { ContentFile } from "../stores/content-files.ts";
import { findEmptiedFiles } from "./emptied-files.ts";
import { emptyingChanges } from "./trash.ts";

/** What emptying the trash came to. `bytes` of the files that were removed. */
export type Emptied = {
  readonly transcripts: number;
  readonly files: number;
  readonly bytes: number;
  /** Files that the system did not let go; the next emptying tries again. */
  readonly left: number;
};

export type EmptyTrashOptions = {
  readonly folder: string;
  readonly tables: Tables;
  readonly lines: () => AsyncIterable<StepLine>;
  readonly commitPlan: (plan: () => Slices<StepDraft>) => Promise<Step | undefined>;
};

/**
 * Delete these of the trash for good. First the step, which is on disk when its promise resolves; only then the files, so
 * that at no moment a record names one that is gone. Cut short, files are left that nobody names: harmless, and removed
 * by the next emptying, as are those of earlier ones. Nobody may add files meanwhile.
 */
export async function emptyTrash(options: EmptyTrashOptions, ids: readonly string[]): Promise<Emptied> {
  const { tables } = options;
  const step = await options.commitPlan(function* () {
    const names = ids.slice(0, 3).flatMap((id) => tables.transcripts.get(id)?.title ?? []);
    const changes = yield* emptyingChanges(tables, ids);
    return { deed: { code: "empty-trash", count: transcriptsIn(changes).size, names }, changes };
  });
  const outcome = { files: 0, bytes: 0, left: 0 };
  for (const file of await findEmptiedFiles(options.lines(), tables)) await removeFile(options.folder, file, outcome);
  return { transcripts: step?.deed.count ?? 0, ...outcome };
}

type Removed = { files: number; bytes: number; left: number };

/** The step stands, so what the system refuses is counted and not thrown. */
async function removeFile(folder: string, { label }: ContentFile, removed: Removed): Promise<void> {
  const file = path.join(folder, label);
  try {
    const { size } = await stat(file);
    await rm(file);
    removed.files += 1;
    removed.bytes += size;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (!hasErrorCode(error, "ENOENT", "ENOTDIR")) removed.left += 1;
  }
}
