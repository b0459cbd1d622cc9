/** A file as its writer handed it over: what stands on the disk must be the same. */
export type WrittenFile = {
  /** In the export's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** By their paths: which was begun first depends on what else goes out. */
export function inOrder(written: readonly WrittenFile[]): readonly WrittenFile[] {
  return written.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
