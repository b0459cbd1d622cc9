import { readFile } from "node:fs/promises";
import path from "node:path";
import { listNames } from "../disk/list-names.ts";
import { sumOfFile } from "../disk/sha256.ts";
import { readingBody, readingLabel, readingsFolder } from "./reading-store.ts";

/** Each kind is made of the one before it. */
export const contentKinds = ["originals", "texts", "readings"] as const;

export type ContentKind = (typeof contentKinds)[number];

/** A file of the archive whose name says what its bytes must be. `label` is its path inside the folder, with slashes. */
export type ContentFile = { readonly kind: ContentKind; readonly sum: string; readonly label: string };

const extensions = { originals: "", texts: ".txt" } as const;

/** All originals, texts and readings that are there, in the order of their labels. */
export async function* listContentFiles(folder: string): AsyncGenerator<ContentFile> {
  yield* listStore(folder, "originals");
  for (const name of await sortedNames(path.join(folder, readingsFolder))) {
    const sum = sumIn(name);
    if (name === `${sum}.json`) yield contentFile("readings", sum);
  }
  yield* listStore(folder, "texts");
}

export function contentFile(kind: ContentKind, sum: string): ContentFile {
  if (kind === "readings") return { kind, sum, label: readingLabel(sum) };
  return { kind, sum, label: `${kind}/${sum.slice(0, 2)}/${sum}${extensions[kind]}` };
}

/** The file that a label names; undefined when it is no such label. */
export function contentFileOf(label: string): ContentFile | undefined {
  const sum = /[0-9a-f]{64}/.exec(label)?.[0] ?? "";
  return contentKinds.map((kind) => contentFile(kind, sum)).find((file) => file.label === label);
}

/**
 * Whether the bytes are what the name, or for a reading the sum in its first line, says. Rejects as the system does, and
 * with what `check`, which runs between pieces of the file, throws.
 */
export async function isWholeContent(
  folder: string,
  { kind, sum, label }: ContentFile,
  check?: () => void,
): Promise<boolean> {
  const file = path.join(folder, label);
  if (kind === "readings") return readingBody(sum, await readFile(file)) !== undefined;
  return (await sumOfFile(file, check ? { check } : {})) === sum;
}

async function* listStore(folder: string, kind: "originals" | "texts"): AsyncGenerator<ContentFile> {
  for (const shard of await sortedNames(path.join(folder, kind))) {
    for (const name of await sortedNames(path.join(folder, kind, shard))) {
      const sum = sumIn(name);
      // Whatever else a system or a crash left there is not the archive's.
      if (name === `${sum}${extensions[kind]}` && name.startsWith(shard)) yield contentFile(kind, sum);
    }
  }
}

/** The sum that a file's name begins with; empty when it begins with none. */
function sumIn(file: string): string {
  return /^[0-9a-f]{64}/.exec(file)?.[0] ?? "";
}

/** So that a check that was interrupted can go on where it stopped. */
async function sortedNames(folder: string): Promise<readonly string[]> {
  return (await listNames(folder)).toSorted();
}
