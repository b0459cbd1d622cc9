import type { ExportProgress, ExportReport, Remark } from "../../shared/contract/exports.ts";
import { dayIn } from "../runtime/day-in.ts";
import { atOnce, waitedFor } from "../runtime/disk/disk.ts";
import { lecternVersion } from "../runtime/version.ts";
import { stopIf } from "./cancelled.ts";
import type { ExportOrder } from "./export-order.ts";
import type { ExportSource } from "./export-source.ts";
import { exportFolderName } from "./folder/export-folder-name.ts";
import { openStaging } from "./folder/staging.ts";
import { bytesOf, type WrittenFiles } from "./folder/written-file.ts";
import { createPace } from "./pace.ts";
import { exportedFilesIn } from "./proof/exported-files.ts";
import { exportedFilesAtOnce } from "./proof/exported-files-at-once.ts";
import { openProofKeeper } from "./proof/proof-keeper.ts";
import { type ReportHead, reportFormatName, reportFormatVersion } from "./proof/report/report-schema.ts";
import { writeReport } from "./proof/report/write-report.ts";
import { leftOutToTell } from "./withheld/with-withheld.ts";
import { type Workshop, type Written, writeFormats } from "./write-formats.ts";
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

/** `noted`: when all that was written has been noted, which may take longer than writing it. */
export type WriteFormats = (workshop: Workshop) => Promise<Written & { readonly noted: Promise<void> }>;

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
    const write = job.write ?? ((workshop) => writeHere(job, workshop));
    const { leftOut, remarks, noted, ...made } = await write({ staging, exported, pace, proofs });
    stopIf(job.signal);
    const written = staging.written();
    const tell = (done: number, total: number) => job.onProgress(done, total, "proving");
    tell(0, job.formats.length + 1);
    await noted;
    const proof = await proofs.prove({ folder: staging.folder, written, onProgress: tell });
    const report = {
      ...made,
      remarks: inOrderOf(job, remarks),
      leftOut: [...(job.leftOut ?? []), ...leftOut],
      proof,
    };
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

async function writeHere(job: ExportJob, workshop: Workshop): ReturnType<WriteFormats> {
  return { ...(await writeFormats(job, workshop)), noted: Promise.resolve() };
}

/** As the transcripts went out, and of each as the formats were asked for, whoever wrote them. */
function inOrderOf({ ids, formats }: Pick<ExportOrder, "ids" | "formats">, remarks: readonly Remark[]): Remark[] {
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  const rank = ({ id }: Remark) => rankOf.get(id) ?? ids.length;
  return remarks.toSorted((a, b) => rank(a) - rank(b) || formats.indexOf(a.format) - formats.indexOf(b.format));
}
