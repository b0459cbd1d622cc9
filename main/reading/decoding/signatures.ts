const oldOffice = "\u00d0\u00cf\u0011\u00e0";

type Signature = { readonly starts: string; readonly what: string };

/** First bytes as Latin-1, of files that are often dropped by mistake. What documents begin with: see formats/formats.ts. */
const signatures: readonly Signature[] = [
  {
    starts: oldOffice,
    what: "This is a document of an old Office program (doc, xls, ppt), which Lectern cannot read. Save it as docx or as plain text and add that.",
  },
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
  if (head.startsWith(oldOffice) && isLocked(bytes)) return locked;
  return signatures.find(({ starts }) => head.startsWith(starts))?.what;
}

/** Word and Excel put what they lock with a password into the container of old, under this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

const locked = "This document is locked with a password: Lectern cannot read it. Save it without one and add it again.";
