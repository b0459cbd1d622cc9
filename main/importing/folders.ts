import path from "node:path";
import type { Correction, FolderUse } from "../../shared/contract/imports.ts";
import type { ReadingHead } from "../../shared/reading/reading-head.ts";
import { fieldsOf } from "./read-fields.ts";

/** The folder that a file lies in, by its name below the drop; undefined where it was dropped by itself. */
export function folderOf(name: string): string | undefined {
  const folder = path.basename(path.dirname(name.replaceAll("\\", "/")));
  return folder === "" || folder === "." || folder === ".." ? undefined : folder;
}

/** What is put right of a file, with its folder among its topics where folders are to become topics. */
export function withFolder(name: string, reading: ReadingHead, correction: Correction, use: FolderUse): Correction {
  const folder = use === "topics" ? folderOf(name) : undefined;
  if (folder === undefined) return correction;
  return { ...correction, topics: [...new Set([...fieldsOf(reading, correction).topics, folder])] };
}

/** What the collection of a drop is called: the folder that was dropped, or else the day. */
export function collectionName(names: readonly string[], now: string): string {
  const tops = new Set(names.map(topFolder));
  const [only] = tops;
  return tops.size === 1 && only !== undefined ? only : `Import of ${now.slice(0, 10)}`;
}

/** The name, or with a number behind it where somebody has it already: no two collections have one name. */
export function nameBeside(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let n = 2; isTaken(free); n++) free = `${name} (${n})`;
  return free;
}

function topFolder(name: string): string | undefined {
  const parts = name.replaceAll("\\", "/").split("/");
  if (path.isAbsolute(name) || parts[0] === "..") return folderOf(name);
  return parts.length > 1 ? parts[0] : undefined;
}
