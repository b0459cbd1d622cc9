import type { ExportFormat } from "../../shared/contract/exports.ts";
import type { Format } from "./format.ts";

/** Each is loaded when it is asked for: what a format needs of libraries, no start of the program waits for. */
export const formatsByName: { readonly [F in ExportFormat]: () => Promise<Format> } = {
  tei: async () => (await import("./tei/tei-format.ts")).teiFormat,
  bagit: async () => (await import("./bagit/bagit-format.ts")).bagitFormat,
  json: async () => (await import("./json/json-format.ts")).jsonFormat,
  jsonl: async () => (await import("./json/lines-format.ts")).jsonLinesFormat,
  qdpx: async () => (await import("./qdpx/qdpx-format.ts")).qdpxFormat,
  ris: async () => (await import("./citations/citation-format.ts")).risFormat,
  csl: async () => (await import("./citations/citation-format.ts")).cslFormat,
  biblatex: async () => (await import("./citations/citation-format.ts")).biblatexFormat,
  ead: async () => (await import("./ead/ead-format.ts")).eadFormat,
  ead3: async () => (await import("./ead/ead-format.ts")).ead3Format,
  skos: async () => (await import("./skos/skos-format.ts")).skosFormat,
  vtt: async () => (await import("./timed/timed-formats.ts")).vttFormat,
  srt: async () => (await import("./timed/timed-formats.ts")).srtFormat,
  csv: async () => (await import("./csv/csv-format.ts")).csvFormat,
  xlsx: async () => (await import("./xlsx/xlsx-format.ts")).xlsxFormat,
  docx: async () => (await import("./docx/docx-format.ts")).docxFormat,
  html: async () => (await import("./html/html-format.ts")).htmlFormat,
  "reading-room": async () => (await import("./reading-room/reading-room-format.ts")).readingRoomFormat,
  markdown: async () => (await import("./markdown/markdown-format.ts")).markdownFormat,
};
