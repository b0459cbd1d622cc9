import type { ImportState } from "../../shared/contract/imports.ts";
import { countFiles } from "./import-words.ts";

export type ImportReport = NonNullable<ImportState["report"]>;

/** The report as plain text, for the clipboard or a file: one failed file a line, name and reason apart by a tab. */
export function writeReport(report: ImportReport, at: Date): string {
  const failed = report.failed.map(({ name, reason }) => `${inOneLine(name)}\t${inOneLine(reason)}`);
  const heading = failed.length > 0 ? ["", `Not imported: ${countFiles(failed.length)}`, ...failed] : [];
  return [
    `Lectern import, ${at.toISOString()}`,
    report.message,
    `Imported: ${countFiles(report.imported)}`,
    ...heading,
    "",
  ].join("\n");
}

/** File names are foreign text: one with a line break must not look like two. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
