import type { ExportPreset } from "../../shared/contract/export-presets.ts";
import type { ExportFormat, ExportProgress, ExportProof, ExportReport } from "../../shared/contract/exports.ts";
import { perLanguage } from "../../shared/language/language.ts";
import { say, type Text } from "../../shared/language/say.ts";

export type ExportPlan = {
  readonly transcripts: number;
  readonly embargoed: number;
  readonly withdrawn: number;
  readonly unpublished: number;
  readonly notes: number;
  readonly words: number;
};

/** What formats are called that have a name of their own, in every language. */
const properNames = {
  tei: "TEI",
  bagit: "BagIt",
  csv: "CSV",
  xlsx: "Excel",
  json: "JSON",
  jsonl: "JSON Lines",
  qdpx: "REFI-QDA",
  ris: "RIS",
  csl: "CSL-JSON",
  biblatex: "BibLaTeX",
  docx: "Word",
  markdown: "Markdown",
  ead: "EAD 2002",
  ead3: "EAD3",
  skos: "SKOS",
  vtt: "WebVTT",
  srt: "SubRip",
} as const satisfies { readonly [F in ExportFormat]?: string };

export function formatName(format: ExportFormat): string {
  if (format === "html") return say("Web pages");
  return format === "reading-room" ? say("Reading room") : properNames[format];
}

/** One short line on each format: what it is, and which programs open it. */
export const formatLines: Readonly<Record<ExportFormat, Text>> = {
  tei: "Scholarly XML: oXygen, TEI Publisher, TXM.",
  bagit: "All of it for keeping, with sums: Lectern, bag tools.",
  csv: "Tables: R, Python, OpenRefine, LibreOffice.",
  xlsx: "The same tables: Excel, LibreOffice, Numbers.",
  json: "Complete, comes back without loss: Lectern.",
  jsonl: "The same, an item a line: DuckDB, jq, Python.",
  qdpx: "A project: QualCoder, NVivo, MAXQDA, ATLAS.ti.",
  ris: "Citations: Zotero, EndNote, Mendeley.",
  csl: "Citations: Zotero, pandoc.",
  biblatex: "Citations: LaTeX, JabRef.",
  docx: "Documents, with styles: Word, LibreOffice Writer.",
  html: "A page a transcript: any browser, prints well.",
  "reading-room": "Pages with a search: any browser, from a USB stick.",
  markdown: "Reading copies: Obsidian, pandoc, any editor.",
  ead: "A finding aid: AtoM, ArchivesSpace.",
  ead3: "The finding aid by the newer standard.",
  skos: "The topics: Protégé, VocBench, Skosmos.",
  vtt: "Captions, where there are times: browsers, VLC.",
  srt: "Captions, where there are times: Subtitle Edit.",
};

export const presetWords: Readonly<Record<ExportPreset, Text>> = {
  archive: "For an archive",
  researcher: "For a researcher",
  journalist: "For a journalist",
};

export const stageWords: Readonly<Record<ExportProgress["stage"], Text>> = {
  writing: "Writing transcripts",
  proving: "Reading it back",
  packing: "Packing the zip",
};

/** How many transcripts leave, given whether the withheld ones go too. */
export function countLeaving(plan: ExportPlan, withheld: boolean): number {
  return plan.transcripts + (withheld ? plan.embargoed + plan.withdrawn : 0);
}

/** What has to be done before anything can go out; undefined when nothing has to. */
export function nameNeed(
  plan: ExportPlan,
  withheld: boolean,
  chosen: { formats: number; place: boolean },
): string | undefined {
  if (countLeaving(plan, withheld) === 0) {
    return plan.embargoed + plan.withdrawn > 0
      ? say("All of it is withheld. Say that the withheld ones go too, or choose something else.")
      : say("There is no transcript to export yet. Import some, or choose something else.");
  }
  if (chosen.formats === 0) return say("Choose a format.");
  return chosen.place ? undefined : say("Choose the folder that it goes to.");
}

/** `2 under embargo and 1 withdrawn`; undefined when nothing is held back. */
export function nameWithheld(plan: ExportPlan): string | undefined {
  const { embargoed, withdrawn } = plan;
  if (embargoed > 0 && withdrawn > 0) {
    return say("{embargoed, number} under embargo and {withdrawn, number} withdrawn", { embargoed, withdrawn });
  }
  if (embargoed > 0) return say("{embargoed, number} under embargo", { embargoed });
  return withdrawn > 0 ? say("{withdrawn, number} withdrawn", { withdrawn }) : undefined;
}

/** `3 files, 1.2 MB` in decimal units, as file managers show them. */
export function describeExtent({ files, bytes, zipBytes }: Pick<ExportReport, "files" | "bytes" | "zipBytes">): string {
  const size = nameBytes(bytes);
  return zipBytes === undefined
    ? say("{files, plural, one {# file} other {# files}}, {size}", { files, size })
    : say("{files, plural, one {# file} other {# files}}, {size}, {zip} as a zip", {
        files,
        size,
        zip: nameBytes(zipBytes),
      });
}

/** `No differences: 10 files and 36 records are as the archive has them.` */
export function describeProof({ differences, files, readBack }: ExportProof): string {
  if (differences > 0) {
    return say("{count, plural, one {# difference} other {# differences}} from the archive", { count: differences });
  }
  return say(
    "No differences: {files, plural, one {# file} other {# files}} and {records, plural, one {# record} other {# records}} are as the archive has them.",
    { files, records: Object.values(readBack).reduce((sum, count) => sum + count, 0) },
  );
}

const units = ["{size} bytes", "{size} kB", "{size} MB", "{size} GB", "{size} TB"] as const;

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

export function nameBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  const size = numbers().format(power === 0 ? Math.round(value) : value);
  return say(units[power] ?? units[0], { size });
}
