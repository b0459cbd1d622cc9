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

/** By their paths, as bytes of UTF-8: which was begun first depends on what else goes out. */
export function inOrder(files: WrittenFiles): WrittenFiles {
  const { paths, ends } = pathsOf(files);
  const startOf = (index: number) => ends[index - 1] ?? 0;
  const indexes = new Uint32Array(files.count).map((_, index) => index);
  return chosen(
    files,
    indexes.sort((a, b) => paths.compare(paths, startOf(b), ends[b], startOf(a), ends[a])),
  );
}

/** One behind the other, outside of the heap, which would grow to twice of them. */
function pathsOf(files: WrittenFiles): { readonly paths: Buffer; readonly ends: Uint32Array } {
  let length = 0;
  for (const { path } of files) length += Buffer.byteLength(path);
  const paths = Buffer.alloc(length);
  const ends = new Uint32Array(files.count);
  let end = 0;
  let index = 0;
  for (const { path } of files) {
    end += paths.write(path, end);
    ends[index++] = end;
  }
  return { paths, ends };
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
