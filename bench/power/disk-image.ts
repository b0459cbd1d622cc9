import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Deed, Entry, Recording } from "./recording.ts";

type Write = Extract<Deed, { do: "write" }>;
type Change = Extract<Deed, { do: "write" | "cut" }>;

/** What becomes of changes that no sync covers yet. */
export type Fate = {
  readonly isKept: (deed: Deed) => boolean;
  /** The parts of such a write that reach the disk, and whether the file's new size does. */
  readonly tear: (write: Write) => { readonly parts: readonly Write[]; readonly isSized: boolean };
};

/** Everything kept, nothing torn: what the system shows to programs, and what the death of a program leaves. */
export const keptWhole: Fate = { isKept: () => true, tear: (write) => ({ parts: [write], isSized: true }) };

export type Image = { readonly folders: readonly string[]; readonly files: ReadonlyMap<string, Uint8Array> };

/** The disk as it may be found when the power fails at a moment. */
export function imageAt(recording: Recording, moment: number, fate: Fate): Image {
  const begun = recording.entries.filter(({ start }) => start <= moment);
  const isSure = surenessAt(begun, moment);
  const kept = begun.filter((entry) => isSure(entry) || fate.isKept(entry.deed));
  const names = applyNames(kept);
  const contents = contentsOf(kept, isSure, fate);
  const there = [...names].filter(([name]) => hasFoldersAbove(name, names));
  return {
    folders: there.flatMap(([name, file]) => (file === undefined ? [name] : [])),
    files: new Map(there.flatMap(([name, file]) => (file === undefined ? [] : [[name, contents(file)] as const]))),
  };
}

/** Names that programs see at the end of a recording, with their files; undefined for folders. */
export function namesAt(recording: Recording): Map<string, number | undefined> {
  return applyNames(recording.entries);
}

export function writeImage(image: Image, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const folder of image.folders.toSorted((a, b) => a.length - b.length)) mkdirSync(path.join(to, folder));
  for (const [name, bytes] of image.files) writeFileSync(path.join(to, name), bytes);
}

/** A sync covers what had ended before it began, in the same file or in the same folder's list. */
function surenessAt(begun: readonly Entry[], moment: number): (entry: Entry) => boolean {
  const synced = new Map<string | number, number>();
  for (const { deed, start, end } of begun) {
    const of = deed.do === "sync" ? deed.file : deed.do === "sync-folder" ? folderKey(deed.path) : undefined;
    if (of !== undefined && end <= moment) synced.set(of, Math.max(start, synced.get(of) ?? 0));
  }
  return ({ deed, end }) => {
    const of = deed.do === "write" || deed.do === "cut" ? deed.file : folderKey(listOf(deed));
    return end < (synced.get(of) ?? 0);
  };
}

function folderKey(folder: string): string {
  return folder === "" ? "." : folder;
}

/** The folder whose list a deed changes. */
function listOf(deed: Deed): string {
  if (deed.do === "move") return path.dirname(deed.to);
  return "path" in deed ? path.dirname(deed.path) : "";
}

function applyNames(entries: readonly Entry[]): Map<string, number | undefined> {
  const names = new Map<string, number | undefined>();
  for (const { deed } of inOrder(entries)) {
    if (deed.do === "make-folder") names.set(deed.path, undefined);
    else if (deed.do === "name") names.set(deed.path, deed.file);
    else if (deed.do === "move") {
      names.delete(deed.from);
      names.set(deed.to, deed.file);
    } else if (deed.do === "drop") dropBelow(names, deed.path);
  }
  return names;
}

function dropBelow(names: Map<string, number | undefined>, at: string): void {
  for (const name of [...names.keys()]) {
    if (name === at || name.startsWith(`${at}${path.sep}`)) names.delete(name);
  }
}

function hasFoldersAbove(name: string, names: ReadonlyMap<string, number | undefined>): boolean {
  const above = path.dirname(name);
  return above === "." || (names.has(above) && hasFoldersAbove(above, names));
}

function contentsOf(
  kept: readonly Entry[],
  isSure: (entry: Entry) => boolean,
  fate: Fate,
): (file: number) => Uint8Array {
  const changes = new Map<number, { readonly change: Change; readonly isSure: boolean }[]>();
  for (const entry of inOrder(kept)) {
    const { deed } = entry;
    if (deed.do !== "write" && deed.do !== "cut") continue;
    const list = changes.get(deed.file) ?? [];
    list.push({ change: deed, isSure: isSure(entry) });
    changes.set(deed.file, list);
  }
  return (file) => {
    const content = createContent(changes.get(file) ?? []);
    for (const { change, isSure: sure } of changes.get(file) ?? []) {
      if (change.do === "cut") content.cut(change.size);
      else if (sure) content.write(change);
      else content.writeTorn(change, fate);
    }
    return content.bytes();
  };
}

function createContent(changes: readonly { readonly change: Change }[]) {
  const ends = changes.map(({ change }) => (change.do === "write" ? change.at + change.bytes.length : change.size));
  const bytes = new Uint8Array(Math.max(0, ...ends));
  let size = 0;
  const write = ({ at, bytes: part }: Write) => {
    bytes.set(part, at);
    size = Math.max(size, at + part.length);
  };
  return {
    write,
    writeTorn: (whole: Write, fate: Fate) => {
      const { parts, isSized } = fate.tear(whole);
      for (const part of parts) write(part);
      if (isSized) size = Math.max(size, whole.at + whole.bytes.length);
    },
    cut: (to: number) => {
      bytes.fill(0, Math.min(to, size));
      size = to;
    },
    bytes: () => bytes.subarray(0, size),
  };
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.end - b.end || a.start - b.start);
}
