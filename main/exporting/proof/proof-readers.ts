import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { ProofReader } from "./proof-reader.ts";

/** Loaded when such a format is proven. */
const readers: { readonly [F in ExportFormat]: () => Promise<ProofReader> } = {
  tei: async () => (await import("./tei/tei-proof.ts")).teiProof,
  bagit: async () => (await import("./bagit/bag-proof.ts")).bagProof,
  json: async () => (await import("./json/json-proof.ts")).jsonProof,
  jsonl: async () => (await import("./json/lines-proof.ts")).linesProof,
  csv: async () => (await import("./csv/csv-proof.ts")).csvProof,
  xlsx: async () => (await import("./xlsx/xlsx-proof.ts")).xlsxProof,
  docx: async () => (await import("./docx/docx-proof.ts")).docxProof,
  html: async () => (await import("./html/html-proof.ts")).htmlProof,
  ead: async () => (await import("./ead/ead-proof.ts")).eadProof,
  ead3: async () => (await import("./ead/ead-proof.ts")).ead3Proof,
  qdpx: async () => (await import("./qdpx/qdpx-proof.ts")).qdpxProof,
  ris: async () => (await import("./citations/ris-proof.ts")).risProof,
  csl: async () => (await import("./citations/csl-proof.ts")).cslProof,
  biblatex: async () => (await import("./citations/biblatex-proof.ts")).biblatexProof,
  skos: async () => (await import("./skos/skos-proof.ts")).skosProof,
  vtt: async () => (await import("./timed/timed-proof.ts")).vttProof,
  srt: async () => (await import("./timed/timed-proof.ts")).srtProof,

  "reading-room": async () => (await import("./reading-room/room-proof.ts")).roomProof,
  markdown: async () => (await import("./markdown/markdown-proof.ts")).markdownProof,
};

export type LoadedReaders = ReadonlyMap<ExportFormat, ProofReader>;

export async function loadReaders(formats: Iterable<ExportFormat>): Promise<LoadedReaders> {
  const loaded = new Map<ExportFormat, ProofReader>();
  for (const format of formats) loaded.set(format, await readers[format]());
  return loaded;
}
