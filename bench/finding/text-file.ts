import { openSync, readSync, writeSync } from "node:fs";
import type { MadeArchive } from "../../main/finding/testing/made-archive.ts";

/**
 * The texts of a generated archive in one new file: a service has none of them in memory, and a process with a gigabyte of
 * them is held for a tenth of a second by each process that it starts, for its pages are counted over.
 */
export function textsInFile(path: string): MadeArchive["texts"] {
  const file = openSync(path, "wx+");
  const places = new Map<string, { readonly at: number; readonly length: number }>();
  let end = 0;
  return {
    get: (id) => {
      const place = places.get(id);
      if (!place) return undefined;
      const bytes = Buffer.alloc(place.length);
      if (readSync(file, bytes, 0, place.length, place.at) !== place.length) throw new Error(`${path} was cut`);
      return bytes.toString().split("\n");
    },
    set: (id, text) => {
      const bytes = Buffer.from(text.join("\n"));
      if (writeSync(file, bytes, 0, bytes.length, end) !== bytes.length)
        throw new Error(`${path} was not written whole`);
      places.set(id, { at: end, length: bytes.length });
      end += bytes.length;
    },
    delete: (id) => void places.delete(id),
  };
}
