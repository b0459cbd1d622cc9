/** A file as its writer handed it over: what stands on the disk must be the same. */
export type WrittenFile = {
  /** In the export's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** Files of which there may be many: each is made an object when it is its turn. */
export type WrittenFiles = Iterable<WrittenFile> & {
  readonly count: number;
  readonly at: (index: number) => WrittenFile;
};

export function writtenFiles(count: number, at: WrittenFiles["at"]): WrittenFiles {
  return {
    count,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield at(index);
    },
  };
}

export function asWritten(files: readonly WrittenFile[]): WrittenFiles {
  return writtenFiles(files.length, (index) => {
    const file = files[index];
    if (!file) throw new RangeError(`there is no file ${index}`);
    return file;
  });
}

export function bytesOf(files: Iterable<WrittenFile>): number {
  let sum = 0;
  for (const { bytes } of files) sum += bytes;
  return sum;
}

/** By their paths: which was begun first depends on what else goes out. */
export function inOrder(files: WrittenFiles): WrittenFiles {
  const paths = Array.from(files, ({ path }) => path);
  return chosen(
    files,
    Uint32Array.from(paths.keys()).sort((a, b) => ((paths[a] ?? "") < (paths[b] ?? "") ? -1 : 1)),
  );
}

/** Those in a folder, by their paths in it. */
export function filesInside(files: WrittenFiles, folder: string): WrittenFiles {
  const inside = `${folder}/`;
  const { count, at } = chosen(
    files,
    indexesOf(files, ({ path }) => path.startsWith(inside)),
  );
  return writtenFiles(count, (index) => {
    const file = at(index);
    return { ...file, path: file.path.slice(inside.length) };
  });
}

export function filesThat(files: WrittenFiles, isWanted: (file: WrittenFile) => boolean): WrittenFiles {
  return chosen(files, indexesOf(files, isWanted));
}

function indexesOf(files: WrittenFiles, isWanted: (file: WrittenFile) => boolean): Uint32Array {
  const indexes = new Uint32Array(files.count);
  let count = 0;
  let index = 0;
  for (const file of files) {
    if (isWanted(file)) indexes[count++] = index;
    index += 1;
  }
  return indexes.slice(0, count);
}

function chosen(files: WrittenFiles, indexes: Uint32Array): WrittenFiles {
  return writtenFiles(indexes.length, (index) => files.at(indexes[index] ?? files.count));
}
