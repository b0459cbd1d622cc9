import { LecternError } from "../../shared/contract/error.ts";
import type { ExportFormat, ExportReport, Remark } from "../../shared/contract/exports.ts";
import { groupPassages } from "../../shared/passages/group-passages.ts";
import type { Passage } from "../../shared/records/passage.ts";
import { isInTrash } from "../../shared/records/transcript.ts";
import { dayIn } from "../runtime/day-in.ts";
import { stopIf } from "./cancelled.ts";
import { type ExportDocument, gatherDocument, type Wants } from "./export-document.ts";
import type { ExportSource } from "./export-source.ts";
import { exportFolderName } from "./folder/export-folder-name.ts";
import { openStaging, type Staging } from "./folder/staging.ts";
import type { ExportContext, FormatWriter } from "./format.ts";
import { formatsByName } from "./formats.ts";
import { namedRecords } from "./named-records.ts";
import { namedWithoutNotes } from "./notes/internal-notes.ts";
import { createPace } from "./pace.ts";
import type { LeftOut } from "./withhold.ts";

export type ExportJob = {
  readonly source: ExportSource;
  /** What goes out, in this order; see `withhold` for what should not. */
  readonly ids: readonly string[];
  readonly formats: readonly ExportFormat[];
  /** A folder that is there; the export becomes a new folder in it. */
  readonly folder: string;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
  /** Also the words of withheld passages. */
  readonly withheldPassages?: boolean;
  /** Also internal notes on transcripts, persons and passages, in the formats that carry them. */
  readonly notes?: boolean;
  /** What was held back before, for the report. */
  readonly leftOut?: readonly LeftOut[];
  readonly now?: () => Date;
};

/**
 * Write transcripts beside their final place and rename the folder when it is whole. A transcript whose files are
 * damaged is named in the report; the rest goes out. Rejects with `cancelled` or `disk`, and then nothing is left.
 */
export async function exportTranscripts(job: ExportJob): Promise<ExportReport> {
  stopIf(job.signal);
  const staging = await openStaging(job.folder);
  try {
    const { written, redacted, leftOut, remarks } = await writeFormats(job, staging);
    stopIf(job.signal);
    const exported = job.now?.() ?? new Date();
    const folder = await staging.keep(exportFolderName(job.source.archive.name, dayIn(exported)));
    const { files, bytes } = staging.written();
    return {
      folder,
      transcripts: written,
      redacted,
      files,
      bytes,
      leftOut: [...(job.leftOut ?? []), ...leftOut],
      remarks,
    };
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

async function writeFormats(job: ExportJob, staging: Staging) {
  const { source, signal } = job;
  const ids = [...new Set(job.ids)];
  const passages = groupPassages(source.tables.passages.values());
  const { withheldPassages: whole = false, notes: hasNotes = false } = job;
  const exported = job.now?.() ?? new Date();
  const context = { source, staging, ids, exported, hasNotes, pace: createPace(signal) };
  const { writers, wants, remarks } = await beginFormats(job.formats, context);
  const written = new Set<string>();
  const redacted = new Map<string, readonly Passage[]>();
  const leftOut: LeftOut[] = [];
  for (const [index, id] of ids.entries()) {
    await context.pace();
    const how = { passages: passages.get(id) ?? [], whole, hasNotes };
    const document = await documentOrReason(source, id, wants, how);
    if ("reason" in document) leftOut.push(document);
    else {
      for (const writer of writers) await writer.add(document);
      written.add(id);
      if (document.isRedacted) redacted.set(id, document.passages);
    }
    job.onProgress(index + 1, ids.length);
  }
  const all = namedRecords(source.tables, written, redacted);
  const named = hasNotes ? all : namedWithoutNotes(all);
  for (const writer of writers) await writer.finish(named);
  return { written: written.size, redacted: redacted.size, leftOut, remarks };
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
