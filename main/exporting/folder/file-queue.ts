import { writeFile } from "node:fs";

/** Small files on their way to the disk. */
export type FileQueue = {
  /** A new file. To be waited for before the next; rejects with what this one or one before it failed with. The bytes must stay as they are. */
  readonly add: (file: string, bytes: Uint8Array) => Promise<void> | undefined;
  /** When all are written. */
  readonly end: () => Promise<void>;
};

/** So few that no system minds how many are open. */
const mostFiles = 64;
const mostBytes = 1 << 23;

type WriteNew = (file: string, bytes: Uint8Array, done: (error: Error | null) => void) => void;

const writeNew: WriteNew = (file, bytes, done) => writeFile(file, bytes, { flag: "wx" }, done);

/**
 * Has files written by the threads that Node has for that, while this one lays out the next: making a file takes the system
 * about as long as it takes to lay out what stands in it. With callbacks, as promises of file handles take much of what this saves.
 */
export function createFileQueue(write: WriteNew = writeNew): FileQueue {
  let files = 0;
  let waiting = 0;
  let failed: { readonly error: Error } | undefined;
  let onEnd = () => {};

  async function until(isReady: () => boolean): Promise<void> {
    while (!(isReady() || failed)) {
      await new Promise<void>((resolve) => {
        onEnd = resolve;
      });
    }
    if (failed) throw failed.error;
  }

  const hasRoom = () => files < mostFiles && waiting < mostBytes;

  return {
    add: (file, bytes) => {
      files += 1;
      waiting += bytes.length;
      write(file, bytes, (error) => {
        files -= 1;
        waiting -= bytes.length;
        if (error) failed ??= { error };
        onEnd();
      });
      return hasRoom() && !failed ? undefined : until(hasRoom);
    },
    end: () => until(() => files === 0),
  };
}
