import type { Reread } from "../archive/repair/contents.ts";
import { createReaderPool } from "../reading/reader-pool.ts";

/** Work with a reader on a thread of its own, for a repair: damaged texts and readings are made again. */
export async function withReread<T>(work: (reread: Reread) => Promise<T>): Promise<T> {
  const pool = createReaderPool({ threads: 1 });
  try {
    return await work(async (file, source) => {
      const received = await pool.read(file, {
        name: source?.file ?? "text.txt",
        ...(source?.repaired ? { repair: "mojibake" } : {}),
      });
      return received.ok ? { text: received.text, reading: received.reading } : undefined;
    });
  } finally {
    await pool.close();
  }
}
