import { shell } from "electron";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";

/** In the system's file manager. */
export function revealFile(file: string): void {
  shell.showItemInFolder(file);
}

/** With the program that the system has for such files. Rejects with `unsupported` where it has none. */
export async function openFile(file: string): Promise<void> {
  const trouble = await shell.openPath(file);
  if (trouble !== "")
    throw new LecternError("unsupported", toSay("{file} could not be opened here: {trouble}.", { file, trouble }));
}
