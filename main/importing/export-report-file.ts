import { open } from "node:fs/promises";
import path from "node:path";
import { isThere } from "../archive/disk/is-there.ts";
import { reportFormatName, reportNames } from "../exporting/proof/report/report-schema.ts";

export const reportReason = "It is a part of the report of an export, not a transcript.";

const own = new Set<string>(Object.values(reportNames));

/** Whether a file is one of those that stand beside an export and say what it is. */
export async function isReportFile(file: string): Promise<boolean> {
  if (!own.has(path.basename(file))) return false;
  const report = path.join(path.dirname(file), reportNames.json);
  return (await isThere(report)) && (await beginsAsReport(report));
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
