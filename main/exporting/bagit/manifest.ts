import type { WrittenFile } from "../folder/written-file.ts";

/** A line a file: its sum and its path, in which what would end or mean something else is escaped (RFC 8493, 2.1.3). */
export function manifestText(files: readonly Pick<WrittenFile, "path" | "sha256">[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${escapePath(path)}\n`).join("");
}

function escapePath(path: string): string {
  return path.replace(/[%\n\r]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
