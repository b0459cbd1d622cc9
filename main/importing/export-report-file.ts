import { open } from "node:fs/promises";
import path from "node:path";
import { isThere } from "../archive/disk/is-there.ts";
import { reportFormatName, reportNames } from "../exporting/proof/report/report-schema.ts";

export const reportReason = "It is a part of the report of an export, not a transcript.";

const own = new Set<string>(Object.values(reportNames));

/** Whether a folder is an export of Lectern as it was written, with its report. */
export async function isExportFolder(folder: string): Promise<boolean> {
  const report = path.join(folder, reportNames.json);
  return (await isThere(report)) && (await beginsAsReport(report));
}

/** Whether a file is one of those that stand beside an export and say what it is. */
export async function isReportFile(file: string): Promise<boolean> {
  return own.has(path.basename(file)) && (await isExportFolder(path.dirname(file)));
}

async function beginsAsReport(report: string): Promise<boolean> {
  const expected = `{"format":"${reportFormatName}",`;
  const handle = await open(report, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(expected.length), 0, expected.length, 0);
    return buffer.toString("latin1", 0, bytesRead) === expected;
  } finally {
    await handle.close();
  }
}
