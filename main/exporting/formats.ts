import type { ExportFormat } from "../../shared/contract/exports.ts";
import type { Format } from "./format.ts";

/** Each is loaded when it is asked for: what a format needs of libraries, no start of the program waits for. */
export const formatsByName: { readonly [F in ExportFormat]: () => Promise<Format> } = {
  tei: async () => (await import("./tei/tei-format.ts")).teiFormat,
  json: async () => (await import("./json/json-format.ts")).jsonFormat,
  csv: async () => (await import("./csv/csv-format.ts")).csvFormat,
  markdown: async () => (await import("./markdown/markdown-format.ts")).markdownFormat,
};
