import { LecternError } from "../../shared/contract/error.ts";
import type { ExportFormat, ExportProgress, ExportReport, Remark } from "../../shared/contract/exports.ts";
import { groupPassages } from "../../shared/passages/group-passages.ts";
import type { Passage } from "../../shared/records/passage.ts";
import { isInTrash } from "../../shared/records/transcript.ts";
import { dayIn } from "../runtime/day-in.ts";
import { lecternVersion } from "../runtime/version.ts";
import { stopIf } from "./cancelled.ts";
import { type ExportDocument, gatherDocument, type Wants } from "./export-document.ts";
import type { ExportSource } from "./export-source.ts";
import { exportFolderName } from "./folder/export-folder-name.ts";
import { openStaging, type Staging } from "./folder/staging.ts";
import type { WrittenFile } from "./folder/written-file.ts";
import type { ExportContext, FormatWriter } from "./format.ts";
import { formatsByName } from "./formats.ts";
import { namedRecords } from "./named-records.ts";
import { namedWithoutNotes } from "./notes/internal-notes.ts";
import { createPace, type Pace } from "./pace.ts";
import { openProofKeeper, type ProofKeeper } from "./proof/proof-keeper.ts";
import { type ReportHead, reportFormatName, reportFormatVersion } from "./proof/report/report-schema.ts";
import { writeReport } from "./proof/report/write-report.ts";
import type { LeftOut } from "./withhold.ts";
import { keepZip } from "./zip/keep-zip.ts";

export type ExportJob = {
  readonly source: ExportSource;
  /** What goes out, in this order; see `withhold` for what should not. */
  readonly ids: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** A folder that is there; the export becomes a new folder in it. */
  readonly folder: string;
  readonly onProgress: (done: number, total: number, stage: ExportProgress["stage"]) => void;
  readonly signal: AbortSignal;
  /** Also the words of withheld passages. */
  readonly withheldPassages?: boolean;
  /** Also internal notes on transcripts, persons and passages, in the formats that carry them. */
  readonly notes?: boolean;
  /** What was held back before, for the report. */
  readonly leftOut?: readonly LeftOut[];
  /** For the report: who exports, and what was searched for. */
  readonly who?: string | undefined;
  readonly query?: string | undefined;
  readonly now?: () => Date;
  /** One zip instead of a folder. */
  readonly zip?: boolean;
};

/**
 * Write transcripts beside their final place, read them back, and rename the folder when it is whole. A transcript whose
 * files are damaged is named in the report; the rest goes out. What was read back and is not what the archive has is named
 * too, in the report and beside the export. Rejects with `cancelled` or `disk`, and then nothing is left.
 */
export async function exportTranscripts(job: ExportJob): Promise<ExportReport> {
  stopIf(job.signal);
  const staging = await openStaging(job.folder);
  try {
    const exported = job.now?.() ?? new Date();
    const pace = createPace(job.signal);
    const proofs = await openProofKeeper(job.source, job.formats, pace);
    const { written, redacted, leftOut, remarks } = await writeFormats(job, { staging, exported, pace, proofs });
    stopIf(job.signal);
    const proof = await proveExport(job, { staging, proofs });
    const report = { transcripts: written, redacted, leftOut: [...(job.leftOut ?? []), ...leftOut], remarks, proof };
    const files = await staging.written();
    await writeReport(staging, { head: headOf(job, exported, report), files, entries: proofs.entries() }, pace);
    stopIf(job.signal);
    const all = await staging.written();
    const kept = await keepExport(job, { staging, exported, pace }, all);
    return { ...report, ...kept, files: all.length, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

async function keepExport(
  { source, zip, onProgress }: ExportJob,
  { staging, exported, pace }: Pick<Workshop, "staging" | "exported" | "pace">,
  written: readonly WrittenFile[],
): Promise<Pick<ExportReport, "folder" | "zipBytes">> {
  const day = dayIn(exported);
  const name = exportFolderName(source.archive.name, day);
  if (zip !== true) return { folder: await staging.keep(name) };
  const tell = (done: number, total: number) => onProgress(done, total, "packing");
  const { at, bytes } = await keepZip(staging, name, { written, day, pace, onProgress: tell });
  return { folder: at, zipBytes: bytes };
}

type Workshop = {
  readonly staging: Staging;
  readonly exported: Date;
  readonly pace: Pace;
  readonly proofs: ProofKeeper;
};

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
  };
}

async function proveExport(job: ExportJob, { staging, proofs }: Pick<Workshop, "staging" | "proofs">) {
  const passages = groupPassages(job.source.tables.passages.values());
  const load = async (id: string) => {
    const document = await documentOrReason(job.source, id, { blocks: true, original: true }, howOf(job, passages, id));
    return "reason" in document ? undefined : document;
  };
  return proofs.prove({ staging, load, onProgress: (done, total) => job.onProgress(done, total, "proving") });
}

async function writeFormats(job: ExportJob, { staging, exported, pace, proofs }: Workshop) {
  const { source } = job;
  const ids = [...new Set(job.ids)];
  const passages = groupPassages(source.tables.passages.values());
  const hasNotes = job.notes === true;
  const context = { source, staging, ids, exported, hasNotes, pace };
  const { writers, wants, remarks } = await beginFormats(job.formats, context);
  const written = new Set<string>();
  const redacted = new Map<string, readonly Passage[]>();
  const leftOut: LeftOut[] = [];
  for (const [index, id] of ids.entries()) {
    await context.pace();
    const document = await documentOrReason(source, id, wants, howOf(job, passages, id));
    if ("reason" in document) leftOut.push(document);
    else {
      for (const writer of writers) await writer.add(document);
      await proofs.noteTranscript(document);
      written.add(id);
      if (document.isRedacted) redacted.set(id, document.passages);
    }
    job.onProgress(index + 1, ids.length, "writing");
  }
  const all = namedRecords(source.tables, written, redacted);
  const named = hasNotes ? all : namedWithoutNotes(all);
  for (const writer of writers) await writer.finish(named);
  await proofs.noteNamed(named);
  return { written: written.size, redacted: redacted.size, leftOut, remarks };
}

/** What goes of a transcript: the same when it is written and when it is compared. */
function howOf(job: ExportJob, passages: ReadonlyMap<string, readonly Passage[]>, id: string) {
  const { withheldPassages: whole = false, notes: hasNotes = false } = job;
  return { passages: passages.get(id) ?? [], whole, hasNotes };
}

/** Each with what it wants of a transcript, all together, and a report that it writes its remarks to. */
async function beginFormats(formats: readonly ExportFormat[], context: Omit<ExportContext, "remark">) {
  const remarks: Remark[] = [];
  const writers: FormatWriter[] = [];
  const wants = { blocks: false, original: false };
  for (const name of new Set(formats)) {
    const format = await formatsByName[name]();
    wants.blocks ||= format.wants.blocks;
    wants.original ||= format.wants.original;
    const remark: ExportContext["remark"] = ({ id, title }, kind, text) => {
      remarks.push({ format: name, id, title, kind, text });
    };
    writers.push(await format.begin({ ...context, remark }));
  }
  return { writers, wants, remarks };
}

/** One bad transcript must not block the rest. */
async function documentOrReason(
  source: ExportSource,
  id: string,
  wants: Wants,
  how: Parameters<typeof gatherDocument>[3],
): Promise<ExportDocument | LeftOut> {
  const record = source.tables.transcripts.get(id);
  if (!record) return { id, title: "", reason: "It is no longer in the archive." };
  if (isInTrash(record)) return { id, title: record.title, reason: "It is in the trash. Restore it to export it." };
  try {
    return await gatherDocument(source, record, wants, how);
  } catch (error) {
    if (error instanceof LecternError && (error.code === "archive-damaged" || error.code === "bad-request")) {
      return { id, title: record.title, reason: error.message };
    }
    throw error;
  }
}
