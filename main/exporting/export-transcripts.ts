import type { ExportFormat, ExportProgress, ExportReport, Remark } from "../../shared/contract/exports.ts";
import type { Passage } from "../../shared/records/passage.ts";
import { dayIn } from "../runtime/day-in.ts";
import { atOnce, waitedFor } from "../runtime/disk/disk.ts";
import { lecternVersion } from "../runtime/version.ts";
import { stopIf } from "./cancelled.ts";
import type { ExportOrder } from "./export-order.ts";
import type { ExportSource } from "./export-source.ts";
import { exportFolderName } from "./folder/export-folder-name.ts";
import { openStaging, type Staging } from "./folder/staging.ts";
import { bytesOf, type WrittenFiles } from "./folder/written-file.ts";
import type { ExportContext, Format } from "./format.ts";
import { formatsByName } from "./formats.ts";
import { createLoader } from "./load-document.ts";
import { namedRecords } from "./named-records.ts";
import { namedWithoutNotes } from "./notes/internal-notes.ts";
import { createPace, type Pace } from "./pace.ts";
import { createParts, type Place } from "./parts.ts";
import { exportedFilesIn } from "./proof/exported-files.ts";
import { exportedFilesAtOnce } from "./proof/exported-files-at-once.ts";
import { openProofKeeper, type ProofNotes } from "./proof/proof-keeper.ts";
import { type ReportHead, reportFormatName, reportFormatVersion } from "./proof/report/report-schema.ts";
import { writeReport } from "./proof/report/write-report.ts";
import { leftOutToTell, placelessIn } from "./withheld/with-withheld.ts";
import type { LeftOut } from "./withhold.ts";
import { keepZip } from "./zip/keep-zip.ts";

export type ExportJob = ExportOrder & {
  readonly source: ExportSource;
  readonly onProgress: (done: number, total: number, stage: ExportProgress["stage"]) => void;
  readonly signal: AbortSignal;
  readonly now?: () => Date;
  /** For a thread that has nothing else to do: wait for the disk while files are written and read. */
  readonly waits?: boolean;
  /** Hears of the folder that is renamed when all is whole. */
  readonly onBegun?: (folder: string) => void;
  /** Who writes what the formats are made of; this thread when absent. */
  readonly write?: WriteFormats;
};

/** What is handed to whoever writes. */
export type Workshop = {
  readonly staging: Staging;
  readonly exported: Date;
  readonly pace: Pace;
  readonly proofs: ProofNotes;
};

/** What came of writing, beside the files. */
export type Written = Pick<ExportReport, "redacted" | "leftOut" | "remarks" | "transcripts">;

export type WriteFormats = (workshop: Workshop) => Promise<Written>;

/**
 * Write transcripts beside their final place, read them back, and rename the folder when it is whole. A transcript whose
 * files are damaged is named in the report; the rest goes out. What was read back and is not what the archive has is named
 * too, in the report and beside the export. Rejects with `cancelled` or `disk`, and then nothing is left.
 */
export async function exportTranscripts(job: ExportJob): Promise<ExportReport> {
  stopIf(job.signal);
  const pace = createPace(job.signal);
  const staging = await (job.waits === true ? openStaging(job.folder, atOnce) : openStaging(job.folder, waitedFor));
  job.onBegun?.(staging.folder);
  try {
    const filesIn = job.waits === true ? exportedFilesAtOnce : exportedFilesIn;
    const proofs = await openProofKeeper(job.source, job, pace, filesIn);
    const exported = job.now?.() ?? new Date();
    const write = job.write ?? ((workshop) => writeFormats(job, workshop));
    const { leftOut, ...made } = await write({ staging, exported, pace, proofs });
    stopIf(job.signal);
    const written = staging.written();
    const tell = (done: number, total: number) => job.onProgress(done, total, "proving");
    const proof = await proofs.prove({ folder: staging.folder, written, onProgress: tell });
    const report = { ...made, leftOut: [...(job.leftOut ?? []), ...leftOut], proof };
    await writeReport(
      staging,
      { head: headOf(job, exported, report), files: written, entries: proofs.entries() },
      pace,
    );
    stopIf(job.signal);
    const all = staging.written();
    const kept = await keepExport(job, { staging, exported, pace }, all);
    return { ...report, ...kept, files: all.count, bytes: bytesOf(all) };
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

async function keepExport(
  { source, zip, onProgress }: ExportJob,
  { staging, exported, pace }: Pick<Workshop, "staging" | "exported" | "pace">,
  written: WrittenFiles,
): Promise<Pick<ExportReport, "folder" | "zipBytes">> {
  const day = dayIn(exported);
  const name = exportFolderName(source.archive.name, day);
  if (zip !== true) return { folder: await staging.keep(name) };
  const tell = (done: number, total: number) => onProgress(done, total, "packing");
  const { at, bytes } = await keepZip(staging, name, { written, day, pace, onProgress: tell });
  return { folder: at, zipBytes: bytes };
}

function headOf(
  job: ExportJob,
  exported: Date,
  report: Pick<ExportReport, "transcripts" | "redacted" | "leftOut" | "remarks" | "proof">,
): ReportHead {
  return {
    format: reportFormatName,
    version: reportFormatVersion,
    lectern: lecternVersion,
    archive: { id: job.source.archive.id, name: job.source.archive.name },
    exported: exported.toISOString(),
    ...(job.who === undefined ? {} : { who: job.who }),
    ...(job.query === undefined ? {} : { query: job.query }),
    formats: [...new Set(job.formats)],
    ...report,
    leftOut: leftOutToTell(report.leftOut, job.source.tables),
  };
}

/** Each transcript is loaded once and written to all formats. */
export async function writeFormats(
  job: ExportOrder & Pick<ExportJob, "source" | "onProgress">,
  { staging, exported, pace, proofs }: Workshop,
): Promise<Written> {
  const { source } = job;
  const ids = [...new Set(job.ids)];
  const load = createLoader(source, job);
  const hasNotes = job.notes === true;
  const placeless = job.withheldPassages === true ? new Set<string>() : placelessIn(source.tables);
  const context = {
    source,
    staging,
    ids: ids.filter((id) => !placeless.has(id)),
    exported,
    hasNotes,
    pace,
    ...(job.who === undefined ? {} : { who: job.who }),
  };
  const { writers, wants, remarks } = await beginFormats(job.formats, context);
  const written = new Set<string>();
  const redacted = new Map<string, readonly Passage[]>();
  const leftOut: LeftOut[] = [];
  for (const [index, id] of ids.entries()) {
    await context.pace();
    const document = await load(id, wants);
    if ("reason" in document) leftOut.push(document);
    else {
      for (const writer of writers) await writer.add(document);
      await proofs.noteTranscript(document);
      written.add(id);
      if (document.isRedacted) redacted.set(id, document.passages);
    }
    job.onProgress(index + 1, ids.length, "writing");
  }
  const all = namedRecords(source, written, redacted);
  const named = hasNotes ? all : namedWithoutNotes(all);
  for (const writer of writers) await writer.finish(named);
  await proofs.noteNamed(named);
  return { transcripts: written.size, redacted: redacted.size, leftOut, remarks };
}

/** Each with what it wants of a transcript, all together, and a report that it writes its remarks to. */
async function beginFormats(
  formats: readonly ExportFormat[],
  { staging, ...context }: Omit<ExportContext, "remark" | "join">,
) {
  const remarks: Remark[] = [];
  const places: { readonly format: Format; readonly place: Place }[] = [];
  const wants = { blocks: false, original: false, events: false, earlier: false };
  for (const name of new Set(formats)) {
    const format = await formatsByName[name]();
    wants.blocks ||= format.wants.blocks;
    wants.original ||= format.wants.original;
    wants.events ||= format.wants.events === true;
    wants.earlier ||= format.wants.earlier === true;
    const remark: ExportContext["remark"] = ({ id, title }, kind, text) => {
      remarks.push({ format: name, id, title, kind, text });
    };
    places.push({ format, place: { staging, remark } });
  }
  const parts = createParts(context);
  const writers = places.map(({ format, place }) => parts.join(format, place));
  await parts.begin();
  return { writers, wants, remarks };
}
