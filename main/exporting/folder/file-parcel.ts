import { closeSync, openSync, writeSync } from "node:fs";

/** New files, whose bytes stand one behind the other in one piece of memory that threads share. */
export type FileParcel = {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly memory: SharedArrayBuffer;
};

/** Write them all, and wait for the disk. Throws what the system says of the first that could not be written. */
export function writeParcel({ files, memory }: FileParcel): void {
  let from = 0;
  for (const { path, bytes } of files) {
    writeNew(path, new Uint8Array(memory, from, bytes));
    from += bytes;
  }
}

function writeNew(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, "wx");
  try {
    // The disk may take fewer bytes than it was given.
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  } finally {
    closeSync(handle);
  }
}
