import type { FormatStaging } from "../folder/staging.ts";
import type { WrittenFile } from "../folder/written-file.ts";

/** A line a file: its sum and its path, in which what would end or mean something else is escaped (RFC 8493, 2.1.3). */
export async function writeManifest(bag: FormatStaging, name: string, files: Iterable<WrittenFile>): Promise<void> {
  const file = await bag.openFile(name);
  for (const { path, sha256 } of files) await file.write(`${sha256}  ${escapePath(path)}\n`);
  await file.close();
}

function escapePath(path: string): string {
  return path.replace(/[%\n\r]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
