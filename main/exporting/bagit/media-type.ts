const ofFormats: { readonly [format: string]: string } = {
  text: "text/plain",
  markdown: "text/markdown",
  "lectern-markdown": "text/markdown",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  epub: "application/epub+zip",
  pdf: "application/pdf",
  webvtt: "text/vtt",
  srt: "application/x-subrip",
  ass: "text/x-ssa",
  "whisper-json": "application/json",
  tei: "application/tei+xml",
  csv: "text/csv",
};

const ofEndings: { readonly [ending: string]: string } = {
  csv: "text/csv",
  json: "application/json",
  xml: "application/xml",
};

/** Of a file as received, by the format that it was read as. */
export function mediaTypeOf(format: string): string {
  return ofFormats[format] ?? "application/octet-stream";
}

/** Of a file that an export wrote. */
export function mediaTypeOfFile(path: string): string {
  return ofEndings[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
