import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { decodeByMark } from "../../decoding/unicode.ts";
import { RefusedFormat } from "../format.ts";

/** A container in memory: nothing of it is unpacked but what is asked for, and nothing is written to disk. */
export type Zip = {
  readonly has: (name: string) => boolean;
  readonly find: (pattern: RegExp) => string | undefined;
  /** The text of one part, in UTF-8 or as its mark says; undefined when there is none of that name. */
  readonly read: (name: string) => Promise<string | undefined>;
};

const mostEntries = 5_000;

/** What may be unpacked of a file of so many bytes: markup shrinks to a tenth, a bomb to a thousandth. */
function budgetOf(bytes: number): number {
  return Math.min(160_000_000, 4_000_000 + 20 * bytes);
}

/** Throws {@link RefusedFormat} when the container is damaged, locked or a bomb. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const file = await whole(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options));
  const entries = await listEntries(file);
  let left = budgetOf(bytes.length);
  return {
    has: (name) => entries.has(name),
    find: (pattern) => [...entries.keys()].find((name) => pattern.test(name)),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.isEncrypted()) throw locked();
      left -= entry.uncompressedSize;
      if (left < 0) throw new RefusedFormat("unreadable", bomb);
      const unpacked = await whole(unpack(file, entry));
      return decodeByMark(unpacked)?.text ?? unpacked.toString("utf8");
    },
  };
}

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true } as const;

async function listEntries(file: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (file.entryCount > mostEntries) throw new RefusedFormat("unreadable", bomb);
  const entries = new Map<string, Entry>();
  const walk = async (): Promise<void> => {
    for await (const entry of file.eachEntry()) if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
  };
  await whole(walk());
  return entries;
}

/** More than the entry says that it holds is an error of the stream, as soon as it comes. */
async function unpack(file: ZipFile, entry: Entry): Promise<Buffer> {
  return buffer(await file.openReadStreamPromise(entry));
}

/** Whatever is wrong with a container comes as an error of the library or of zlib. */
async function whole<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new RefusedFormat("unreadable", damaged, { cause: error });
  }
}

const damaged =
  "This document’s container is damaged or cut off: it cannot be unpacked. Get the file again, or open it in the program that made it and save it anew.";

const bomb =
  "This document unpacks to far more than any document of its size: Lectern did not unpack it. If it is one, save it as plain text and add that.";

export function locked(): RefusedFormat {
  return new RefusedFormat(
    "unreadable",
    "This document is locked with a password or protected against copying: Lectern cannot read it. Save it without that and add it again.",
  );
}
