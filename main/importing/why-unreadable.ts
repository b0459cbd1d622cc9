import { inEnglish } from "../../shared/language/in-english.ts";
/** Why the system did not open a file or a folder of an import, in the user's words. */
export function whyUnreadable(error: unknown, what: "file" | "folder"): string {
  const code = systemCode(error);
  if (code === "EACCES" || code === "EPERM") {
    return inEnglish(
      "You may not read this {what, select, file {file} other {folder}}. Change its permissions, then import it again.",
      { what },
    );
  }
  if (code === "ELOOP") return "This link leads to itself.";
  if (code === "ENOENT")
    return inEnglish("There is no such {what, select, file {file} other {folder}} (any more).", { what });
  if (code === "ENAMETOOLONG")
    return inEnglish(
      "The path to this {what, select, file {file} other {folder}} is too long for the system to open.",
      { what },
    );
  return inEnglish("The system could not open this {what, select, file {file} other {folder}} ({code}).", {
    what,
    code: code || String(error),
  });
}

/** The system's name for what went wrong; empty when the error is not the system's. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : "";
}
