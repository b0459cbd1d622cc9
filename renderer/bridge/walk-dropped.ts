import { nameFile } from "./file-names.ts";

/** Every file of a drop, folders walked to the bottom. What cannot be listed is left out: there is nothing to send. */
export async function walkDropped(data: DataTransfer): Promise<readonly File[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files];
  const files: File[] = [];
  for (const entry of entries) await walk(entry, files);
  return files;
}

async function walk(entry: FileSystemEntry, into: File[]): Promise<void> {
  if (isFile(entry)) {
    const file = await readFile(entry);
    if (file !== undefined) into.push(nameFile(file, entry.fullPath.replace(/^\//, "")));
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives at most a hundred entries at a time (https://wicg.github.io/entries-api/#dom-filesystemdirectoryreader-readentries).
  for (let batch = await readSome(reader); batch.length > 0; batch = await readSome(reader)) {
    for (const child of batch) await walk(child, into);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function readFile(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}
