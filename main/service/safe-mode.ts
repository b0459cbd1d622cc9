import { rm } from "node:fs/promises";
import path from "node:path";
import { say } from "../../shared/language/say.ts";
import type { Archive } from "../archive/archive.ts";

/** What the window says while it lasts. */
export const safeNotice = (): string =>
  say(
    "Safe mode: no folder is watched, the search index is made anew, and your settings are not used. To leave it, quit Lectern and start it without --safe.",
  );

/** What can be made anew from the archive goes, so that nothing that is wrong with it is in the way. */
export async function clearCache({ folder, readOnly }: Pick<Archive, "folder" | "readOnly">): Promise<void> {
  if (!readOnly) await rm(path.join(folder, "cache"), { recursive: true, force: true });
}
