import { sha256Of } from "../archive/disk/sha256.ts";
import { fetchFile, readFileAt } from "../reading/read-file.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";

/** A pool that reads files where the test runs. */
export function createPoolHere(): ReaderPool {
  return {
    read: readFileAt,
    fetch: async (file) => {
      const bytes = fetchFile(file);
      return typeof bytes === "string" ? bytes : { bytes, sha256: sha256Of(bytes) };
    },
    place: async () => true,
    sync: async () => {},
    sketch: async () => undefined,
    compare: async () => ({ rows: [], more: 0, share: 0, coarse: false }),
    halt: () => {},
    close: async () => {},
  };
}
