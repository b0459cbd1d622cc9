import { readFile } from "node:fs/promises";
import path from "node:path";
import { programFile } from "../runtime/program.ts";
import { readBytes } from "./read-bytes.ts";
import type { Received } from "./received.ts";

export type ReaderPoolOptions = {
  /** How many files are read at the same time. */
  readonly threads: number;
  /** The worker's built file; that of the last build when absent. */
  readonly file?: string;
};

/** Worker threads that read files. */
export type ReaderPool = {
  /** Read the file at an absolute path. Resolves also when it cannot be read; rejects (`cancelled`) once closed. */
  readonly read: (path: string) => Promise<Received>;
  /** Stop at once, whatever is being read. */
  readonly close: () => Promise<void>;
};

export function createReaderPool({ file = programFile("reading-worker") }: ReaderPoolOptions): ReaderPool {
  return {
    read: async (from) => readBytes(await readFile(from), path.basename(from || file)),
    close: async () => undefined,
  };
}
