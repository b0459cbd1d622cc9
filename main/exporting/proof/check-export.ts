import { readFile } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import type { ExportProof } from "../../../shared/contract/exports.ts";
import { hasErrorCode } from "../../archive/disk/disk-error.ts";
import { createPace } from "../pace.ts";
import { checkSums } from "./check-sums.ts";
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

export type CheckedExport = ExportProof & { readonly report: ReportHead };

/**
 * Read an export back without the archive: the sums of all files, and of each record what the report says that each
 * format holds; of a format that was not read back when it was written (by an earlier Lectern) the sums alone. Rejects with `not-found` where no export stands, `unreadable` where its report is damaged.
 */
export async function checkExport(
  folder: string,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<CheckedExport> {
  const { files, records, ...report } = await readReport(folder);
  const proof = await prove({
    folder,
    written: files,
    own: new Set(Object.values(reportNames)),
    entries: new Map(records.map(({ id, title, formats }) => [id, { title, formats }])),
    readers: await loadReaders(report.formats.filter((format) => report.proof.readBack[format] !== undefined)),
    pace: createPace(options.signal),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const ofReport = await checkSums(folder, files);
  const listed = [...ofReport, ...proof.listed];
  return { ...proof, differences: proof.differences + ofReport.length, listed, report };
}

async function readReport(folder: string): Promise<Report> {
  const file = path.join(folder, reportNames.json);
  const value = parseReport(await readReportFile(file), file);
  const report = reportSchema.safeParse(value);
  if (report.success) return report.data;
  if (isNewer(value)) {
    throw new LecternError("unreadable", "This export was made by a newer Lectern. Bring Lectern up to date first.");
  }
  throw new LecternError("unreadable", `${file} is damaged, so the export cannot be checked by it.`);
}

async function readReportFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (!hasErrorCode(error, "ENOENT", "ENOTDIR")) throw error;
    const remedy =
      "Name the folder that Lectern made, unpacked if it is a zip; exports of earlier versions have no report.";
    throw new LecternError("not-found", `There is no ${file}. ${remedy}`, undefined, { cause: error });
  }
}

function parseReport(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LecternError("unreadable", `${file} is damaged, so the export cannot be checked by it.`, undefined, {
      cause: error,
    });
  }
}

function isNewer(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { format, version } = Object.fromEntries(Object.entries(value));
  return format === reportFormatName && typeof version === "number" && version > reportFormatVersion;
}
