import type { ExportDifference } from "../../../../shared/contract/exports.ts";
import { bytesOf } from "../../folder/written-file.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ReportHead } from "./report-schema.ts";
import { reportStyle } from "./report-style.ts";
import { factsTable, type Row, table } from "./report-table.ts";
import { count, countOf } from "./report-words.ts";
import type { ReportContents } from "./write-report.ts";

const fileColumns = [{ head: "File" }, { head: "Bytes", className: "bytes" }, { head: "SHA-256", className: "sum" }];

/** `REPORT.html`: what went out, and what came of reading it back. One page, nothing to run, nothing to fetch. */
export function reportPage({ head, files }: ReportContents): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report of the export of ${escapeHtml(head.archive.name)}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>Report of the export of ${escapeHtml(head.archive.name)}</h1>
${verdict(head)}
${factsTable(facts(head, files.count, bytesOf(files)))}
${readBackWords(head)}
${head.proof.differences === 0 ? "" : differencesSection(head.proof.listed, head.proof.differences)}
${leftOutSection(head.leftOut)}
${remarksSection(head.remarks)}
<h2>Files</h2>
<p><code>sha256sum -c SHA256SUMS</code> (on a Mac <code>shasum -a 256 -c SHA256SUMS</code>) in this folder checks them again; <code>lectern check-export</code> reads all of it back, on any machine, without the archive.</p>
${table(fileColumns, rowsOf(files))}
</body>
</html>
`;
}

function* rowsOf(files: ReportContents["files"]): Generator<Row> {
  for (const { path, bytes, sha256 } of files) yield [path, count(bytes), sha256];
}

function verdict({ proof }: ReportHead): string {
  if (proof.differences === 0) {
    return `<p class="verdict good">Differences: none. What was read back is what the archive has.</p>`;
  }
  const found = `${countOf(proof.differences, "difference")} found`;
  return `<p class="verdict bad">${found}. Do not hand this export on; export again.</p>`;
}

function facts(head: ReportHead, files: number, bytes: number): readonly Row[] {
  const { archive, exported, who, query, formats, proof } = head;
  const optional = (name: string, value: string | undefined): readonly Row[] =>
    value === undefined ? [] : [[name, value]];
  const read = formats.flatMap((format) => {
    const records = proof.readBack[format];
    return records === undefined ? [] : [`${format}: ${countOf(records, "record")}`];
  });
  return [
    ["Archive", `${archive.name} (${archive.id})`],
    ["When", `${exported.slice(0, 16).replace("T", " ")} UTC`],
    ...optional("By", who),
    ...optional("Query", query),
    ["Transcripts", count(head.transcripts)],
    ["Formats", formats.join(", ")],
    ["Written", `${countOf(files, "file")}, ${countOf(bytes, "byte")}`],
    ["Sums", `${count(proof.files)} of ${countOf(files, "file")} as written`],
    ["Read back", read.length === 0 ? "no records" : read.join("; ")],
    ...optional("Without withheld words", head.redacted === 0 ? undefined : countOf(head.redacted, "transcript")),
    ["Left out", head.leftOut.length === 0 ? "nothing" : `${countOf(head.leftOut.length, "transcript")}, listed below`],
    ["Program", `Lectern ${head.lectern}`],
  ];
}

/** What the counts are of: a format may hold persons and topics as records of their own. */
function readBackWords({ proof }: ReportHead): string {
  if (Object.keys(proof.readBack).length === 0) return "";
  return `<p>A record is a transcript, or a person, topic, section or collection that a format lists by itself. Each was read from the files as they were written, by another reader than the one that wrote them, and compared with the archive field by field.</p>`;
}

function differencesSection(listed: readonly ExportDifference[], all: number): string {
  const rows = listed.map(({ format, file, what }) => [format ?? file ?? "", what]);
  const more = all > listed.length ? `<p>And ${count(all - listed.length)} more.</p>` : "";
  return `<h2>Differences</h2>\n${table([{ head: "Where" }, { head: "What" }], rows)}${more}`;
}

function leftOutSection(leftOut: ReportHead["leftOut"]): string {
  if (leftOut.length === 0) return "";
  const rows = leftOut.map(({ id, title, reason }) => [title === "" ? id : title, reason]);
  return `<h2>Left out</h2>\n${table([{ head: "Transcript" }, { head: "Why" }], rows)}`;
}

function remarksSection(remarks: ReportHead["remarks"]): string {
  if (remarks.length === 0) return "";
  const rows = remarks.map(({ format, id, title, text }) => [title === "" ? id : title, format, text]);
  const columns = [{ head: "Transcript" }, { head: "Format" }, { head: "What" }];
  return `<h2>Not as it is in every format</h2>\n${table(columns, rows)}`;
}
