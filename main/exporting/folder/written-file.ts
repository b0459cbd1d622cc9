/** A file as its writer handed it over: what stands on the disk must be the same. */
export type WrittenFile = {
  /** In the export's folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};
