import type { Dirent } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Correction } from "../../shared/contract/imports.ts";
import { inEnglish } from "../../shared/language/in-english.ts";
import { isSystemError } from "../archive/disk/disk-error.ts";
import { bagNames } from "../exporting/bagit/bag-names.ts";
import { isBagFolder } from "./lectern-bag.ts";
import type { Project, ProjectPart } from "./qdpx/project.ts";
import { systemCode, whyUnreadable } from "./why-unreadable.ts";

/** A file, or a bag of Lectern's, that was found, or what stands where one could not be had. */
export type Gathered = {
  /** Absolute. */
  readonly path: string;
  /** Below what was dropped: the dropped folder's own name leads, or the path as it was given. */
  readonly name: string;
  /** It is a folder: a bag that Lectern made, to be taken as a whole. */
  readonly isBag?: boolean;
  /** It is a project of a program for qualitative analysis; its texts come behind it. */
  readonly project?: Project;
  /** It is a text of one. */
  readonly part?: ProjectPart;
  /** What is known of it beside its words. */
  readonly correction?: Correction;
  /** Why it cannot be read at all, in the user's words. */
  readonly refused?: string;
};

/** Deeper than any archive of papers; a folder beyond it is named and left out. */
const deepest = 100;

/** What the files of a path are named after: its last part, or all of it as it was given. */
export type Naming = "last-part" | "as-given";

export type GatherOptions = {
  readonly naming?: Naming | undefined;
  /** The archive's own folder: what stands in it is no input, wherever it is met. */
  readonly archive?: string;
};

type Walked = { readonly folders: Set<string>; readonly archive: string | undefined };

/** What is to be gathered: a path, or a file whose name is known from elsewhere, with the folders that it lies in. */
export type Given = string | Pick<Gathered, "path" | "name">;

/** Every file at and below the given paths, in the order of their names. Links are followed once, so a loop ends. */
export async function* gatherFiles(
  given: readonly Given[],
  { naming, archive }: GatherOptions = {},
): AsyncGenerator<Gathered> {
  const own = archive === undefined ? undefined : await kindOf(archive);
  const walked = { folders: new Set<string>(), archive: own && "folder" in own ? own.folder : undefined };
  for (const one of given) {
    const start = path.resolve(typeof one === "string" ? one : one.path);
    yield* walk(start, typeof one === "string" ? nameOf(one, start, naming) : one.name, walked, 0);
  }
}

function nameOf(given: string, start: string, naming: Naming | undefined): string {
  return naming === "as-given" ? given : path.basename(start);
}

async function* walk(at: string, name: string, walked: Walked, depth: number): AsyncGenerator<Gathered> {
  const kind = await kindOf(at);
  if ("refused" in kind) {
    yield { path: at, name, refused: kind.refused };
  } else if (kind.folder === undefined) {
    yield { path: at, name };
  } else if (!walked.folders.has(kind.folder)) {
    walked.folders.add(kind.folder);
    if (kind.folder === walked.archive) yield { path: at, name, refused: archiveItself };
    else yield* walkFolder(at, name, walked, depth);
  }
}

const archiveItself = "This folder is the archive itself: what stands in it is there already.";

async function* walkFolder(at: string, name: string, walked: Walked, depth: number): AsyncGenerator<Gathered> {
  if (depth > deepest) {
    yield {
      path: at,
      name,
      refused: inEnglish("This folder is more than {count, number} folders deep. Drop it by itself to import it.", {
        count: deepest,
      }),
    };
    return;
  }
  const entries = await entriesOf(at);
  if (!Array.isArray(entries)) {
    yield { path: at, name, refused: entries.refused };
    return;
  }
  if (await isBag(at, entries)) {
    yield { path: at, name, isBag: true };
    return;
  }
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    const [inside, called] = [path.join(at, entry.name), path.join(name, entry.name)];
    // What the folder says is a file is not asked what it is; of a name that was not decoded nothing is known.
    if (entry.isFile() && !entry.name.includes("\ufffd")) yield { path: inside, name: called };
    else yield* walk(inside, called, walked, depth + 1);
  }
}

/** Of Lectern's; what cannot be looked into is gone through, and says so. */
async function isBag(at: string, entries: readonly Dirent[]): Promise<boolean> {
  if (!entries.some(({ name }) => name === bagNames.declaration)) return false;
  try {
    return await isBagFolder(at);
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

type Refused = { readonly refused: string };

const notUtf8 =
  "The name of this file or of its folder is not in UTF-8, so Lectern cannot open it. Rename it, then import it again.";

async function entriesOf(folder: string): Promise<Dirent[] | Refused> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return { refused: whyUnreadable(error, "folder") };
  }
}

/** `folder` tells one folder from every other of the machine, whatever path led to it; files have none. */
async function kindOf(at: string): Promise<{ readonly folder?: string } | Refused> {
  try {
    const found = await stat(at, { bigint: true });
    if (found.isDirectory()) return { folder: `${found.dev}:${found.ino}` };
    if (found.isFile()) return {};
    return { refused: "This is a device, a socket or a pipe, not a file." };
  } catch (error) {
    if (systemCode(error) === "ENOENT" && (await isLink(at))) return { refused: "This link leads to nothing." };
    // What Node could not decode of a name it replaces, and then nothing bears that name.
    if (systemCode(error) === "ENOENT" && at.includes("\ufffd")) return { refused: notUtf8 };
    return { refused: whyUnreadable(error, "file") };
  }
}

async function isLink(at: string): Promise<boolean> {
  try {
    return (await lstat(at)).isSymbolicLink();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}
