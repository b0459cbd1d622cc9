import type { Dirent } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import path from "node:path";

/** A file that was found, or what stands where one could not be had. */
export type Gathered = {
  /** Absolute. */
  readonly path: string;
  /** Below what was dropped: the dropped folder's own name leads. */
  readonly name: string;
  /** Why it cannot be read at all, in the user's words. */
  readonly refused?: string;
};

/** Deeper than any archive of papers; a folder beyond it is named and left out. */
const deepest = 100;

/** Every file at and below the given paths, in the order of their names. Links are followed once, so a loop ends. */
export async function* gatherFiles(paths: readonly string[]): AsyncGenerator<Gathered> {
  const walked = new Set<string>();
  for (const start of paths) yield* walk(path.resolve(start), path.basename(path.resolve(start)), walked, 0);
}

async function* walk(at: string, name: string, walked: Set<string>, depth: number): AsyncGenerator<Gathered> {
  const kind = await kindOf(at);
  if ("refused" in kind) {
    yield { path: at, name, refused: kind.refused };
  } else if (kind.folder === undefined) {
    yield { path: at, name };
  } else if (!walked.has(kind.folder)) {
    walked.add(kind.folder);
    yield* walkFolder(at, name, walked, depth);
  }
}

async function* walkFolder(at: string, name: string, walked: Set<string>, depth: number): AsyncGenerator<Gathered> {
  if (depth > deepest) {
    yield {
      path: at,
      name,
      refused: `This folder is more than ${deepest} folders deep. Drop it by itself to import it.`,
    };
    return;
  }
  const entries = await entriesOf(at);
  if (!Array.isArray(entries)) {
    yield { path: at, name, refused: entries.refused };
    return;
  }
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) yield* walk(path.join(at, entry.name), path.join(name, entry.name), walked, depth + 1);
}

type Refused = { readonly refused: string };

async function entriesOf(folder: string): Promise<Dirent[] | Refused> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return refusal(error, "folder");
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
    if (codeOf(error) === "ENOENT" && (await isLink(at))) return { refused: "This link leads to nothing." };
    return refusal(error, "file");
  }
}

async function isLink(at: string): Promise<boolean> {
  try {
    return (await lstat(at)).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function refusal(error: unknown, what: "file" | "folder"): Refused {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM") {
    return { refused: `You may not read this ${what}. Change its permissions, then import it again.` };
  }
  if (code === "ELOOP") return { refused: "This link leads to itself." };
  if (code === "ENOENT") return { refused: `This ${what} is no longer there.` };
  if (code === "ENAMETOOLONG") return { refused: `The path to this ${what} is too long for the system to open.` };
  return { refused: `The system could not open this ${what} (${code || String(error)}).` };
}
