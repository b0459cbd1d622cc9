import type { ExportFormat } from "./exports.ts";

export const exportPresetNames = ["archive", "researcher", "journalist"] as const;

export type ExportPreset = (typeof exportPresetNames)[number];

/** Formats that go together, by whom they are for. */
export const exportPresets: { readonly [P in ExportPreset]: readonly ExportFormat[] } = {
  /** To be kept: what is complete, what outlives programs, and what archival systems take in. */
  archive: ["bagit", "html", "ead", "skos"],
  /** To be counted, searched and cited. */
  researcher: ["tei", "csv", "xlsx", "jsonl", "qdpx", "ris", "skos"],
  /** To be read and quoted. */
  journalist: ["xlsx", "docx", "html", "markdown"],
};
