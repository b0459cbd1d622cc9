const reasons: Readonly<Record<string, string>> = {
  EACCES: "You may not read this file. Change its permissions, then import it again.",
  EIO: "The disk could not read this file. Copy it to another disk, if that works, and import the copy.",
  EISDIR: "This is a folder, not a file.",
  ELOOP: "This link leads to itself.",
  ENAMETOOLONG: "The path to this file is too long for the system to open.",
  EMFILE: "Too many files are open. Close other programs, then import it again.",
  ENOENT: "This file is no longer there.",
  ENOTDIR: "This file is no longer there.",
  EPERM: "You may not read this file. Change its permissions, then import it again.",
};

/** Why the system would not give a file, in the user's words. */
export function refusedFile(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `The system could not open this file (${code || String(error)}).`;
}
