import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { type DocumentParts, writePages } from "./documents.ts";
import { projectFolder } from "./hosts/hosts.ts";

const program = path.join(projectFolder, "dist", "main", "lectern.js");

/** What the command line prints to stdout. */
export async function lectern(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Make an archive by the command line, with these pages in it. */
export async function makeArchive(archive: string, pages: Readonly<Record<string, DocumentParts>>): Promise<void> {
  await lectern("init", "--archive", archive);
  if (Object.keys(pages).length === 0) return;
  await lectern("import", ...(await writePages(`${archive} pages`, pages)), "--archive", archive);
}
