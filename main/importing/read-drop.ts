import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import type { Archive } from "../archive/archive.ts";
import { isSystemError } from "../archive/disk/disk-error.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import { eachOf } from "../runtime/each-of.ts";
import { type Gathered, gatherFiles, type Naming } from "./gather.ts";
import { howToRead, type ImportProfiles } from "./how-to-read.ts";
import { judgeItem, placed, refusedItem, repeatOf, type SessionItem } from "./import-item.ts";
import { isExportFile, judgeExport } from "./lectern-export.ts";

export type ReadDrop = {
  readonly paths: readonly string[];
  readonly naming?: Naming | undefined;
  readonly archive: Archive;
  readonly pool: ReaderPool;
  readonly profiles: ImportProfiles;
  readonly signal: AbortSignal;
  /** Heard with each item as it gets its verdict, not in their order; again when an earlier one is the same file. */
  readonly onItem: (item: SessionItem) => void;
};

/** How many files are under way at once; twice the threads, so that none waits. */
const atOnce = 4;

/** Give every file at and below the paths its verdict. Stops soon after the signal. */
export async function readDrop({ paths, naming, archive, pool, profiles, signal, onItem }: ReadDrop): Promise<void> {
  // Of two with the same file, the one that is not in the trash is the one that counts.
  const transcripts = [...archive.tables.transcripts.values()].sort(trashedFirst);
  const archived = new Map(transcripts.map((one) => [one.original, one]));
  /** By the sum of their bytes, the first of this drop so far. */
  const firsts = new Map<string, SessionItem>();
  let next = 0;
  await eachOf(gatherFiles(paths, { naming, archive: archive.folder }), atOnce, async (file) => {
    if (signal.aborted) return;
    const index = next++;
    if (file.refused !== undefined) onItem(refusedItem(index, file, file.refused));
    else tell((await exportItem(index, file, archive)) ?? (await pageItem(index, file)));
  });

  async function pageItem(index: number, file: Gathered): Promise<SessionItem> {
    const received = await pool.read(file.path, howToRead(file, profiles));
    return judgeItem(index, file, received, (sha256) => archived.get(sha256));
  }

  /** Of several that are the same file the first in their order counts, whichever was read first. */
  function tell(item: SessionItem): void {
    const { sha256, verdict } = item;
    const first = sha256 !== undefined && verdict.kind === "new" ? firsts.get(sha256) : undefined;
    if (first && first.index < item.index) {
      onItem(repeatOf(item, first));
      return;
    }
    if (sha256 !== undefined && verdict.kind === "new") firsts.set(sha256, item);
    onItem(item);
    if (first) onItem(repeatOf(first, item));
  }
}

function trashedFirst(a: Transcript, b: Transcript): number {
  return Number(isInTrash(b)) - Number(isInTrash(a));
}

/** The item of a JSON export of Lectern; undefined when the file is something else. */
async function exportItem(index: number, file: Gathered, archive: Archive): Promise<SessionItem | undefined> {
  try {
    if (!(await isExportFile(file.path))) return undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined; // the reader says what is wrong with it
    throw error;
  }
  const { verdict, title } = await judgeExport(file.path, archive.tables);
  const item = { ...refusedItem(index, file, ""), verdict, chosen: verdict.kind === "new", isExport: true };
  return placed({ ...item, ...(title ? { title } : {}) });
}
