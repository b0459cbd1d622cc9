import type { ExportDifference } from "../../../../shared/contract/exports.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ReportHead } from "./report-schema.ts";
import type { ReportContents } from "./write-report.ts";

/** Longer lists are in `report.json`. */
const mostRows = 1_000;

/** `REPORT.html`: what went out, and what came of reading it back. One page, nothing to run, nothing to fetch. */
export function reportPage({ head, files }: ReportContents): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const rows = files.map(({ path, bytes: size, sha256 }) => [path, count(size), sha256]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report of the export of ${escapeHtml(head.archive.name)}</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1c1a17; background: #fff; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
td:nth-child(3) { font-family: monospace; font-size: 0.75rem; }
.good { color: #1d5e2e; } .bad { color: #9c1c1c; } p.verdict { font-size: 1.25rem; font-weight: bold; }
</style>
</head>
<body>
<h1>Report of the export of ${escapeHtml(head.archive.name)}</h1>
${verdict(head)}
${table(["", ""], facts(head, files.length, bytes), "What was exported")}
${head.proof.differences === 0 ? "" : differencesSection(head.proof.listed, head.proof.differences)}
${leftOutSection(head.leftOut)}
${remarksSection(head.remarks)}
<h2>Files</h2>
<p><code>sha256sum -c SHA256SUMS</code> in this folder, or <code>lectern check-export</code>, checks them again.</p>
${table(["File", "Bytes", "SHA-256"], rows, "Files and their sums")}
</body>
</html>
`;
}

function verdict({ proof, formats }: ReportHead): string {
  const unread = formats.filter((format) => proof.readBack[format] === undefined);
  const but =
    unread.length === 0 ? "" : `<p>Not read back record by record, only sum by sum: ${unread.join(", ")}.</p>`;
  if (proof.differences === 0) {
    return `<p class="verdict good">Differences: none. What was read back is what the archive has.</p>\n${but}`;
  }
  const many =
    proof.differences === 1 ? "1 difference was found" : `${count(proof.differences)} differences were found`;
  return `<p class="verdict bad">${many}. Do not hand this export on; export again.</p>\n${but}`;
}

function facts(head: ReportHead, files: number, bytes: number): string[][] {
  const { archive, exported, who, query, formats, proof } = head;
  const optional = (name: string, value: string | undefined) => (value === undefined ? [] : [[name, value]]);
  const read = formats.flatMap((format) => {
    const records = proof.readBack[format];
    return records === undefined ? [] : [`${format}: ${count(records)} records`];
  });
  return [
    ["Archive", `${archive.name} (${archive.id})`],
    ["When", exported],
    ...optional("By", who),
    ...optional("Query", query),
    ["Transcripts", count(head.transcripts)],
    ["Formats", formats.join(", ")],
    ["Written", `${count(files)} files, ${count(bytes)} bytes`],
    ["Read back", [`${count(proof.files)} files have their sums`, ...read].join("; ")],
    ...(head.redacted === 0 ? [] : [["Without withheld words", count(head.redacted)]]),
    ["Left out", head.leftOut.length === 0 ? "nothing" : `${count(head.leftOut.length)}, listed below`],
    ["By the program", `Lectern ${head.lectern}`],
  ];
}

function differencesSection(listed: readonly ExportDifference[], all: number): string {
  const rows = listed.map(({ format, file, what }) => [format ?? file ?? "", what]);
  const more = all > listed.length ? `<p>And ${count(all - listed.length)} more.</p>` : "";
  return `<h2>Differences</h2>\n${table(["Where", "What"], rows, "Differences")}${more}`;
}

function leftOutSection(leftOut: ReportHead["leftOut"]): string {
  if (leftOut.length === 0) return "";
  const rows = leftOut.map(({ id, title, reason }) => [title === "" ? id : title, reason]);
  return `<h2>Left out</h2>\n${table(["Transcript", "Why"], rows, "What was left out, and why")}`;
}

function remarksSection(remarks: ReportHead["remarks"]): string {
  if (remarks.length === 0) return "";
  const rows = remarks.map(({ format, id, title, text }) => [title === "" ? id : title, format, text]);
  const heads = ["Transcript", "Format", "What"];
  return `<h2>Not as it is in every format</h2>\n${table(heads, rows, "What a format could not carry as it is")}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], caption: string): string {
  const hasHeads = heads.some((head) => head !== "");
  const head = hasHeads
    ? `<thead><tr>${heads.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>\n`
    : "";
  const body = rows.slice(0, mostRows).map(([first = "", ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
    return `<tr>${hasHeads ? `<td>${escapeHtml(first)}</td>` : `<th scope="row">${escapeHtml(first)}</th>`}${cells}</tr>`;
  });
  const more = rows.length > mostRows ? `<p>And ${count(rows.length - mostRows)} more, in report.json.</p>` : "";
  return `<table>\n<caption hidden>${caption}</caption>\n${head}<tbody>\n${body.join("\n")}\n</tbody>\n</table>${more}`;
}

function count(n: number): string {
  return n.toLocaleString("en");
}
