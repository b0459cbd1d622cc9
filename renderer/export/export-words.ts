import type { ExportPreset } from "../../shared/contract/export-presets.ts";
import type { ExportFormat, ExportProgress, ExportProof, ExportReport } from "../../shared/contract/exports.ts";
import { formatQuantity } from "../format/number.ts";

export type ExportPlan = {
  readonly transcripts: number;
  readonly embargoed: number;
  readonly withdrawn: number;
  readonly notes: number;
};

/** One line on each format: what it is for and what it keeps. */
export const formatWords: Readonly<Record<ExportFormat, { readonly name: string; readonly line: string }>> = {
  tei: { name: "TEI", line: "Scholarly markup (TEI P5 XML): one file a transcript and one that holds them all." },
  bagit: {
    name: "BagIt",
    line: "A bag for an archive, with sums: originals, TEI, tables, JSON and what was done. Can be imported again.",
  },
  json: { name: "JSON", line: "Complete, with a published schema. Can be imported again without loss." },
  csv: {
    name: "CSV",
    line: "Tables with a Data Package that says how they hang together. Choose UTF-8 when you open them.",
  },
  xlsx: { name: "Excel", line: "The same tables as workbooks (XLSX), with text as text and dates as dates." },
  jsonl: { name: "JSON Lines", line: "The same as JSON, an item a line, for programs that read streams." },
  qdpx: {
    name: "REFI-QDA",
    line: "A project for QualCoder, NVivo, MAXQDA and ATLAS.ti: turns, passages and topics as codes.",
  },
  ris: { name: "RIS", line: "Citations for Zotero, EndNote and Mendeley." },
  csl: { name: "CSL-JSON", line: "Citations for Zotero, pandoc and citation processors." },
  biblatex: { name: "BibLaTeX", line: "Citations for documents in LaTeX." },
  ead: { name: "EAD 2002", line: "A finding aid for archival systems such as AtoM, with the texts beside it." },
  ead3: { name: "EAD3", line: "The same finding aid by the newer standard." },
  skos: { name: "SKOS", line: "The topics as a vocabulary, in Turtle." },
  vtt: { name: "WebVTT", line: "Captions of the transcripts that have times." },
  srt: { name: "SubRip", line: "Captions for players that know no WebVTT." },
  html: { name: "Web pages", line: "A page a transcript (HTML) and an index. They need no network and print well." },
  "reading-room": {
    name: "Reading room",
    line: "Pages that search and narrow by themselves: opens by double click, also from a USB stick.",
  },
  markdown: { name: "Markdown", line: "Reading copies, one file a transcript, with the description at the top." },
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
