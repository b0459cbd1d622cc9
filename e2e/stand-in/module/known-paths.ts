import { statSync } from "node:fs";
import path from "node:path";
import type { KnownFile } from "../page/known-files.ts";
import { BrowserWindow } from "./browser-window.ts";

/** Tells every page's `webUtils.getPathForFile` about files and folders that a test is about to drop or choose. */
export function rememberFiles(paths: readonly string[]): void {
  const files = paths.map(describe);
  for (const window of BrowserWindow.getAllWindows()) window.post({ kind: "files", files });
}

function describe(place: string): KnownFile {
  const found = statSync(place);
  const known = { path: path.resolve(place), name: path.basename(place), modified: Math.floor(found.mtimeMs) };
  return found.isDirectory() ? known : { ...known, size: found.size };
}
