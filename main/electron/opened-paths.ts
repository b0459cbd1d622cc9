import path from "node:path";
import { fileURLToPath } from "node:url";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import { isFile } from "../runtime/disk/is-file.ts";
import { isSystemError } from "../runtime/disk/system-error.ts";

/**
 * The files and folders that a command line names. `ownsFirst`: the first word is the application's own folder, as in
 * `electron . letter.txt`.
 */
export function pathsOnCommandLine(argv: readonly string[], folder: string, ownsFirst: boolean): readonly string[] {
  // Chromium puts switches of its own anywhere among ours.
  const words = argv.slice(1).filter((word) => word !== "" && !word.startsWith("-"));
  return words.slice(ownsFirst ? 1 : 0).map((word) => path.resolve(folder, fromFileUrl(word)));
}

/** Linux desktops hand files over as addresses: https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html */
function fromFileUrl(word: string): string {
  return word.startsWith("file://") && URL.canParse(word) ? fileURLToPath(word) : word;
}

/** What is to be done with files and folders from outside: open an archive, or import. */
export type Opening =
  | { readonly kind: "archive"; readonly folder: string }
  | { readonly kind: "import"; readonly paths: readonly string[] };

/**
 * An archive is recognised by its `archive.json`; when several were given the first one is opened. Rejects with `disk` where
 * the system cannot tell whether one is there: its files would be taken for files to import.
 */
export async function openingFor(paths: readonly string[]): Promise<Opening> {
  for (const place of paths) {
    const folder = path.basename(place) === "archive.json" ? path.dirname(place) : place;
    if (await holdsArchive(folder)) return { kind: "archive", folder };
  }
  return { kind: "import", paths };
}

async function holdsArchive(folder: string): Promise<boolean> {
  try {
    return await isFile(path.join(folder, "archive.json"));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new LecternError(
      "disk",
      toSay(
        "Lectern could not look into {folder}, so it cannot tell whether an archive is there. Check the drive and your permissions, then open it again. The system says: {message}",
        { folder, message: error.message },
      ),
      { system: error.code },
      { cause: error },
    );
  }
}
