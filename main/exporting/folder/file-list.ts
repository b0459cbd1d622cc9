import { type WrittenFile, type WrittenFiles, writtenFiles } from "./written-file.ts";

/** Some files, one behind the other: of each its sum, its length and its path, in memory that threads share. */
type PackedPage = {
  /** Of each the first byte that is no longer of it. */
  readonly ends: readonly number[];
  readonly bytes: SharedArrayBuffer;
};

/** All of the same number of files but the last. Sending them copies little. */
export type FilePages = readonly (PackedPage | readonly WrittenFile[])[];

/** The files of an export, in the order in which they were begun. An export of many transcripts has some hundred thousand, which as objects are kept on every thread. */
export type FileList = {
  readonly add: (file: WrittenFile) => void;
  /** Of a file that grows. Answers with what is to be called when it no longer does. */
  readonly begin: (file: () => WrittenFile) => () => void;
  /** Those of another list, all of them whole. */
  readonly take: (pages: FilePages) => void;
  /** As they are now; nothing that is added later is among them. */
  readonly pages: () => FilePages;
};

const inPage = 512;

type Slot = { readonly file: () => WrittenFile; isDone: boolean };

export function createFileList(): FileList {
  const pages: (PackedPage | readonly Slot[])[] = [];
  let last: Slot[] = [];

  function push(slot: Slot): void {
    last.push(slot);
    if (last.length < inPage) return;
    // Those that grow are begun before all others: they are in few pages.
    pages.push(last.every(({ isDone }) => isDone) ? packed(filesOf(last)) : last);
    last = [];
  }

  const add = (file: WrittenFile) => push({ file: () => file, isDone: true });

  return {
    add,
    take: (given) => {
      for (const page of given) {
        // As they are, where they stand as they would here.
        if (isPacked(page) && page.ends.length === inPage && last.length === 0) pages.push(page);
        else for (const file of filesInPages([page])) add(file);
      }
    },
    begin: (file) => {
      const slot: Slot = { file, isDone: false };
      push(slot);
      return () => {
        slot.isDone = true;
      };
    },
    pages: () => [...pages, last].map((page) => (isPacked(page) ? page : filesOf(page))),
  };
}

export function filesInPages(pages: FilePages): WrittenFiles {
  const count = pages.reduce((sum, page) => sum + countOf(page), 0);
  return writtenFiles(count, (index) => {
    const page = pages[Math.floor(index / inPage)];
    const file = page && (isPacked(page) ? fileAt(page, index % inPage) : page[index % inPage]);
    if (!file) throw new RangeError(`there is no file ${index}`);
    return file;
  });
}

const filesOf = (slots: readonly Slot[]) => slots.map(({ file }) => file());

const countOf = (page: FilePages[number]) => (isPacked(page) ? page.ends.length : page.length);

function isPacked(page: PackedPage | readonly unknown[]): page is PackedPage {
  return "bytes" in page;
}

const sumBytes = 32;
const headBytes = sumBytes + 8;

function packed(files: readonly WrittenFile[]): PackedPage {
  const paths = files.map(({ path }) => Buffer.from(path));
  const ends: number[] = [];
  let end = 0;
  for (const { length } of paths) {
    end += headBytes + length;
    ends.push(end);
  }
  const bytes = new SharedArrayBuffer(end);
  const all = Buffer.from(bytes);
  for (const [index, { sha256, bytes: length }] of files.entries()) {
    const start = ends[index - 1] ?? 0;
    all.write(sha256, start, "hex");
    all.writeDoubleLE(length, start + sumBytes);
    paths[index]?.copy(all, start + headBytes);
  }
  return { ends, bytes };
}

function fileAt({ ends, bytes }: PackedPage, index: number): WrittenFile | undefined {
  const end = ends[index];
  if (end === undefined) return undefined;
  const start = ends[index - 1] ?? 0;
  const all = Buffer.from(bytes);
  return {
    path: all.toString("utf8", start + headBytes, end),
    bytes: all.readDoubleLE(start + sumBytes),
    sha256: all.toString("hex", start, start + sumBytes),
  };
}
