import { isLecternError } from "../../shared/contract/error.ts";
import type { Archive } from "../archive/archive.ts";
import { isSystemError } from "../archive/disk/disk-error.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import { eachOf } from "../runtime/each-of.ts";
import { createInOrder } from "../runtime/in-order.ts";
import { isReportFile, reportReason } from "./export-report-file.ts";
import { createExportedParts, type ExportedParts } from "./exported-parts.ts";
import { type Gathered, type Given, gatherFiles, type Naming } from "./gather.ts";
import { howToRead, type ImportProfiles } from "./how-to-read.ts";
import { judgedItem, refusedItem, type SessionItem } from "./import-item.ts";
import type { Judge } from "./judge.ts";
import { judgeExport } from "./lectern-export.ts";
import { whyNoTranscript } from "./no-transcript.ts";
import { isExport } from "./open-export.ts";
import { withProjectTexts } from "./qdpx/project-files.ts";
import { knownPart, projectItem } from "./qdpx/project-item.ts";
import type { TextSpool } from "./qdpx/text-spool.ts";
import type { ReadSpool } from "./read-spool.ts";
import { addArchivedTexts } from "./versions/archived-texts.ts";
import { likened } from "./versions/likeness.ts";

export type ReadDrop = {
  readonly given: readonly Given[];
  readonly naming?: Naming | undefined;
  readonly archive: Archive;
  readonly pool: ReaderPool;
  readonly profiles: ImportProfiles;
  /** Keeps what was read for when it is imported. */
  readonly spool: ReadSpool;
  /** Keeps the texts of projects. */
  readonly texts: TextSpool;
  readonly judge: Judge;
  readonly signal: AbortSignal;
  /** Heard while texts of the archive are looked through, before the first file gets its verdict. */
  readonly onPreparing: (done: number, total: number) => void;
  /** Heard with each item as it gets its verdict, in their order. */
  readonly onItem: (item: SessionItem) => void;
};

/** How many files are under way at once; so many for each thread that none waits while others are written to the spool. */
const atOnce = 12;

/** Give every file at and below the paths its verdict. Stops soon after the signal. */
export async function readDrop(drop: ReadDrop): Promise<void> {
  const { given, naming, archive, pool, profiles, judge, signal, onPreparing } = drop;
  await addArchivedTexts({
    archive,
    pool,
    signal,
    add: (transcript, sketch) => judge.texts.add({ transcript }, likened(sketch, transcript.title, transcript.date)),
    onMade: onPreparing,
  });
  const tell = createInOrder<() => SessionItem>((judgeNow) => drop.onItem(judgeNow()));
  const parts = createExportedParts(given);
  let next = 0;
  const files = withProjectTexts(gatherFiles(given, { naming, archive: archive.folder }), drop.texts, () =>
    signal.throwIfAborted(),
  );
  await eachOf(files, atOnce, async (file) => {
    if (signal.aborted) return;
    const index = next++;
    tell(index, await look(index, file));
  });

  /** What is left to do once all files before it have their verdicts. */
  async function look(index: number, file: Gathered): Promise<() => SessionItem> {
    if (file.refused !== undefined) return always(refusedItem(index, file, file.refused));
    if (file.project) return always(projectItem(index, file, file.project, archive.tables));
    const left = file.part ? undefined : whyNoTranscript(file.name);
    if (left !== undefined) return always(refusedItem(index, file, left, "not-a-transcript"));
    const ofExport = file.part ? undefined : await exportItem(index, file, drop, parts);
    if (ofExport) return always(ofExport);
    const how = howToRead(file, profiles);
    const received = await pool.read(file.path, how);
    await drop.spool.put(index, how, received);
    return () => {
      const item = judgedItem(index, file, received, knownPart(file, archive.tables) ?? judge.verdictOn(received));
      judge.note(item, received);
      return item;
    };
  }
}

function always(item: SessionItem): () => SessionItem {
  return () => item;
}

/** The item of an export of Lectern that comes back; undefined when the file is something else. */
async function exportItem(
  index: number,
  file: Gathered,
  { archive, signal }: Pick<ReadDrop, "archive" | "signal">,
  parts: ExportedParts,
): Promise<SessionItem | undefined> {
  try {
    if (await isReportFile(file.path)) return refusedItem(index, file, reportReason, "not-a-transcript");
    const left = await parts.whyLeft(file);
    if (left !== undefined) return refusedItem(index, file, left, "not-a-transcript");
    if (!(await isExport(file))) return undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined; // the reader says what is wrong with it
    if (isLecternError(error, "unreadable")) return refusedItem(index, file, error.message);
    throw error;
  }
  const { verdict, title } = await judgeExport(file.path, archive.tables, signal);
  const item = { ...refusedItem(index, file, ""), verdict, chosen: verdict.kind === "new", isExport: true };
  return { ...item, ...(title ? { title } : {}) };
}
