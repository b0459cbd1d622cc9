import { statSync } from "node:fs";
import path from "node:path";
import type { KnownFile } from "../page/known-files.ts";
import { BrowserWindow } from "./browser-window.ts";

/**
 * Tells every page's `webUtils.getPathForFile` about files and folders that a test is about to drop or choose. Resolves when
 * they know: the drop takes another way, and would overtake it.
 */
export async function rememberFiles(paths: readonly string[]): Promise<void> {
  const files = paths.map(describe);
  await Promise.all(BrowserWindow.getAllWindows().map((window) => window.post({ kind: "files", files })));
}

function describe(place: string): KnownFile {
  const found = statSync(place);
  const known = { path: path.resolve(place), name: path.basename(place), modified: Math.floor(found.mtimeMs) };
  return found.isDirectory() ? known : { ...known, size: found.size };
}
