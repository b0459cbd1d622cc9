import { inEnglish } from "../../shared/language/in-english.ts";

const notAllowed = inEnglish(
  "You may not read this {what, select, file {file} other {folder}}. Change its permissions, then import it again.",
  { what: "file" },
);

const reasons: Readonly<Record<string, string>> = {
  EACCES: notAllowed,
  EIO: "The disk could not read this file. Copy it to another disk, if that works, and import the copy.",
  EISDIR: "This is a folder, not a file.",
  ELOOP: "This link leads to itself.",
  ENAMETOOLONG: inEnglish(
    "The path to this {what, select, file {file} other {folder}} is too long for the system to open.",
    {
      what: "file",
    },
  ),
  EMFILE: "Too many files are open. Close other programs, then import it again.",
  ENOENT: "This file is no longer there.",
  ENOTDIR: "This file is no longer there.",
  EPERM: notAllowed,
};

/** Why the system would not give a file, in the user's words. */
export function refusedFile(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    reasons[code] ??
    inEnglish("The system could not open this {what, select, file {file} other {folder}} ({code}).", {
      what: "file",
      code: code || String(error),
    })
  );
}
