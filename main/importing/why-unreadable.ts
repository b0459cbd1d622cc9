/** Why the system did not open a file or a folder of an import, in the user's words. */
export function whyUnreadable(error: unknown, what: "file" | "folder"): string {
  const code = systemCode(error);
  if (code === "EACCES" || code === "EPERM") {
    return `You may not read this ${what}. Change its permissions, then import it again.`;
  }
  if (code === "ELOOP") return "This link leads to itself.";
  if (code === "ENOENT") return `There is no such ${what} (any more).`;
  if (code === "ENAMETOOLONG") return `The path to this ${what} is too long for the system to open.`;
  return `The system could not open this ${what} (${code || String(error)}).`;
}

/** The system's name for what went wrong; empty when the error is not the system's. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && "syscall" in error ? String(error.code) : "";
}
