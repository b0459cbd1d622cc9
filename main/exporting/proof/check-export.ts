import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import type { ExportProof } from "../../../shared/contract/exports.ts";
import { toSay } from "../../../shared/language/say.ts";
import { isFile } from "../../runtime/disk/is-file.ts";
import { asWritten } from "../folder/written-file.ts";
import { createPace } from "../pace.ts";
import { checkSums } from "./check-sums.ts";
import { type ExportedFiles, exportedFilesIn } from "./exported-files.ts";
import { createLedger } from "./ledger.ts";
import { loadReaders } from "./proof-readers.ts";
import { prove } from "./prove.ts";
import {
  type Report,
  type ReportHead,
  reportFormatName,
  reportFormatVersion,
  reportNames,
  reportSchema,
} from "./report/report-schema.ts";
import { exportedFilesInZip } from "./zip/exported-files-in-zip.ts";

export type CheckedExport = ExportProof & { readonly report: ReportHead };

type Checking = { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void };

/**
 * Read an export back without the archive, in its folder or in the zip that it went out as: the sums of all files, and of each record what the report says that each
 * format holds; of a format that was not read back when it was written (by an earlier Lectern) the sums alone. Rejects with
 * `not-found` where no export stands, `unreadable` where its report is damaged or the zip is none.
 */
export async function checkExport(at: string, options: Checking = {}): Promise<CheckedExport> {
  if (!(await isFile(at))) return checkFilesOf(exportedFilesIn(at), at, options);
  return withScratch(async (scratch) => checkFilesOf(await exportedFilesInZip(at, scratch), at, options));
}

async function checkFilesOf(exported: ExportedFiles, at: string, { signal, onProgress }: Checking) {
  const { files, records, ...report } = await readReport(exported, at);
  const pace = createPace(signal);
  const ledger = createLedger();
  for (const { id, ...entry } of records) ledger.take(id, entry);
  const proof = await prove({
    files: exported,
    written: asWritten(files),
    own: new Set(Object.values(reportNames)),
    ledger,
    readers: await loadReaders(report.formats.filter((format) => report.proof.readBack[format] !== undefined)),
    pace,
    ...(onProgress ? { onProgress } : {}),
  });
  const ofReport = await checkSums(exported, files, pace);
  const listed = [...ofReport, ...proof.listed];
  return { ...proof, differences: proof.differences + ofReport.length, listed, report };
}

/** A folder of its own among the system's temporary files, gone afterwards. */
async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-check-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(files: ExportedFiles, at: string): Promise<Report> {
  const where = path.join(at, reportNames.json);
  if (!(await has(files, reportNames.json))) {
    const remedy = toSay("Name the folder or the zip that Lectern made; exports of earlier versions have no report.");
    throw new LecternError("not-found", toSay("There is no {where}. {remedy}", { where, remedy }));
  }
  const value = parseReport(await files.text(reportNames.json), where);
  const report = reportSchema.safeParse(value);
  if (report.success) return report.data;
  if (isNewer(value)) {
    throw new LecternError(
      "unreadable",
      toSay("This export was made by a newer Lectern. Bring Lectern up to date first."),
    );
  }
  throw damaged(where);
}

async function has(files: ExportedFiles, name: string): Promise<boolean> {
  for await (const file of files.all()) if (file === name) return true;
  return false;
}

function parseReport(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damaged(file, { cause: error });
  }
}

function damaged(file: string, why?: ErrorOptions): LecternError {
  const said = toSay("{file} is damaged, so the export cannot be checked by it.", { file });
  return new LecternError("unreadable", said, undefined, why);
}

function isNewer(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { format, version } = Object.fromEntries(Object.entries(value));
  return format === reportFormatName && typeof version === "number" && version > reportFormatVersion;
}
