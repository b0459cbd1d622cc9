import type { ExportPreset } from "../../shared/contract/export-presets.ts";
import type { ExportFormat, ExportProgress, ExportProof, ExportReport } from "../../shared/contract/exports.ts";
import { formatQuantity } from "../format/number.ts";

export type ExportPlan = {
  readonly transcripts: number;
  readonly embargoed: number;
  readonly withdrawn: number;
  readonly notes: number;
  readonly words: number;
};

/** One short line on each format: what it is, and which programs open it. */
export const formatWords: Readonly<Record<ExportFormat, { readonly name: string; readonly line: string }>> = {
  tei: { name: "TEI", line: "Scholarly XML: oXygen, TEI Publisher, TXM." },
  bagit: { name: "BagIt", line: "All of it for keeping, with sums: Lectern, bag tools." },
  csv: { name: "CSV", line: "Tables: R, Python, OpenRefine, LibreOffice." },
  xlsx: { name: "Excel", line: "The same tables: Excel, LibreOffice, Numbers." },
  json: { name: "JSON", line: "Complete, comes back without loss: Lectern." },
  jsonl: { name: "JSON Lines", line: "The same, an item a line: DuckDB, jq, Python." },
  qdpx: { name: "REFI-QDA", line: "A project: QualCoder, NVivo, MAXQDA, ATLAS.ti." },
  ris: { name: "RIS", line: "Citations: Zotero, EndNote, Mendeley." },
  csl: { name: "CSL-JSON", line: "Citations: Zotero, pandoc." },
  biblatex: { name: "BibLaTeX", line: "Citations: LaTeX, JabRef." },
  docx: { name: "Word", line: "Documents, with styles: Word, LibreOffice Writer." },
  html: { name: "Web pages", line: "A page a transcript: any browser, prints well." },
  "reading-room": { name: "Reading room", line: "Pages with a search: any browser, from a USB stick." },
  markdown: { name: "Markdown", line: "Reading copies: Obsidian, pandoc, any editor." },
  ead: { name: "EAD 2002", line: "A finding aid: AtoM, ArchivesSpace." },
  ead3: { name: "EAD3", line: "The finding aid by the newer standard." },
  skos: { name: "SKOS", line: "The topics: Protégé, VocBench, Skosmos." },
  vtt: { name: "WebVTT", line: "Captions, where there are times: browsers, VLC." },
  srt: { name: "SubRip", line: "Captions, where there are times: Subtitle Edit." },
};

export const presetWords: Readonly<Record<ExportPreset, string>> = {
  archive: "For an archive",
  researcher: "For a researcher",
  journalist: "For a journalist",
};

export const stageWords: Readonly<Record<ExportProgress["stage"], string>> = {
  writing: "Writing transcripts",
  proving: "Reading it back",
  packing: "Packing the zip",
};

/** How many transcripts leave, given whether the withheld ones go too. */
export function countLeaving(plan: ExportPlan, withheld: boolean): number {
  return plan.transcripts + (withheld ? plan.embargoed + plan.withdrawn : 0);
}

export function countTranscripts(count: number): string {
  return count === 1 ? "1 transcript" : `${count.toLocaleString("en-GB")} transcripts`;
}

export function countNotes(count: number): string {
  return count === 1 ? "1 note" : `${count.toLocaleString("en-GB")} notes`;
}

/** `2 under embargo and 1 withdrawn`; undefined when nothing is held back. */
export function nameWithheld(plan: ExportPlan): string | undefined {
  const parts = [
    plan.embargoed > 0 ? `${plan.embargoed.toLocaleString("en-GB")} under embargo` : "",
    plan.withdrawn > 0 ? `${plan.withdrawn.toLocaleString("en-GB")} withdrawn` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" and ") : undefined;
}

/** `3 files, 1.2 MB` in decimal units, as file managers show them. */
export function describeExtent(report: Pick<ExportReport, "files" | "bytes" | "zipBytes">): string {
  const files = report.files === 1 ? "1 file" : `${report.files.toLocaleString("en-GB")} files`;
  const packed = report.zipBytes === undefined ? "" : `, ${nameBytes(report.zipBytes)} as a zip`;
  return `${files}, ${nameBytes(report.bytes)}${packed}`;
}

/** `No differences: 10 files and 36 records are as the archive has them.` */
export function describeProof({ differences, files, readBack }: ExportProof): string {
  if (differences > 0) return `${formatQuantity(differences, "difference", "differences")} from the archive`;
  const records = Object.values(readBack).reduce((sum, count) => sum + count, 0);
  const all = `${formatQuantity(files, "file", "files")} and ${formatQuantity(records, "record", "records")}`;
  return `No differences: ${all} are as the archive has them.`;
}

export function nameBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"] as const;
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${value.toLocaleString("en-GB", { maximumFractionDigits: power === 0 ? 0 : 1 })} ${units[power]}`;
}
