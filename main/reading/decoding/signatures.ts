type Signature = { readonly starts: string; readonly what: string };

const advice = "Save it as plain text (UTF-8) and add that.";

/** First bytes as Latin-1, of files that are often dropped by mistake or hold a document in another form. */
const signatures: readonly Signature[] = [
  { starts: "%PDF-", what: "This is a PDF document, which Lectern cannot read yet." },
  {
    starts: "PK\u0003\u0004",
    what: "This is a zip container (such as docx, odt or epub), which Lectern cannot read yet.",
  },
  { starts: "\u00d0\u00cf\u0011\u00e0", what: "This is an old Office document, which Lectern cannot read." },
  { starts: "{\\rtf", what: "This is an RTF document, which Lectern cannot read yet." },
  { starts: "\u0089PNG", what: "This is a picture, not a transcript." },
  { starts: "\u00ff\u00d8\u00ff", what: "This is a picture, not a transcript." },
  { starts: "GIF8", what: "This is a picture, not a transcript." },
  { starts: "RIFF", what: "This is a sound, video or picture file, not a transcript." },
  { starts: "ID3", what: "This is a sound file, not a transcript." },
  { starts: "OggS", what: "This is a sound or video file, not a transcript." },
  { starts: "\u001f\u008b", what: "This is a compressed file: unpack it and add what is inside." },
  { starts: "7z\u00bc\u00af", what: "This is a compressed file: unpack it and add what is inside." },
  { starts: "SQLite format 3", what: "This is a database, not a transcript." },
  { starts: "\u007fELF", what: "This is a program, not a transcript." },
  {
    starts: "\u0000\u0005\u0016\u0007",
    what: "This is a companion file that macOS leaves on other disks, not a transcript.",
  },
];

/** Why a file that begins so is not read; undefined when its first bytes say nothing. */
export function recogniseSignature(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const found = signatures.find(({ starts }) => head.startsWith(starts));
  if (!found) return undefined;
  return found.what.includes("document") || found.what.includes("container") ? `${found.what} ${advice}` : found.what;
}
