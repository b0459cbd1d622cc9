import { importReportColumns, importReportHead, problemReportHead } from "../../shared/reading/own-reports.ts";
import { openPage } from "./page/page.ts";

const headLength = 1_000;

/** Why a text is no transcript but a report that Lectern wrote; undefined when it is anything else. */
export function whyOwnReport(text: string): string | undefined {
  if (!text.slice(0, 20).includes("Lectern ")) return undefined;
  const lines = openPage(text.slice(0, headLength)).lines.map((line) => line.text);
  const [first = ""] = lines;
  if (first === problemReportHead) return problemReport;
  return first.startsWith(importReportHead) && lines.includes(columns) ? importReport : undefined;
}

/** As a line of a page is read: its tabs are spaces. */
const columns = importReportColumns.join(" ");

const importReport =
  "This is the report that Lectern saved of an import, not a transcript. Import the files that it names.";

const problemReport =
  "This is a report of a problem that Lectern wrote, not a transcript. There is nothing in it to import.";
