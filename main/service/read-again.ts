import { profileOf } from "../../shared/records/profile.ts";
import type { ReadSource, Reread } from "../archive/repair/contents.ts";
import { howStored } from "../importing/reread/how-stored.ts";
import type { ReadHow } from "../reading/read-how.ts";
import { createReaderPool } from "../reading/reader-pool.ts";

/** Work with a reader on a thread of its own, for a repair: damaged texts and readings are made again. */
export async function withReread<T>(work: (reread: Reread) => Promise<T>): Promise<T> {
  const pool = createReaderPool({ threads: 1 });
  try {
    return await work(async (file, from) => {
      const received = await pool.read(file, from ? howOf(from) : { name: "text.txt", asTranscript: true });
      return received.ok ? { text: received.text, reading: received.reading } : undefined;
    });
  } finally {
    await pool.close();
  }
}

/** By the profile that it was read with, and no other. */
function howOf({ source, profile }: ReadSource): ReadHow {
  return howStored(source, { asked: profile && profileOf(profile), kept: [] });
}
