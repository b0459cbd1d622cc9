import type { FileParcel } from "./file-parcel.ts";

/** Small files on their way to the disk. */
export type FileQueue = {
  /** A new file. To be waited for before the next; rejects with what this one or one before it failed with. */
  readonly add: (file: string, bytes: Uint8Array) => Promise<void> | undefined;
  /** When all are written. */
  readonly end: () => Promise<void>;
};

/** What becomes of a parcel that was sent: undefined when it is written. They are heard of in the order in which they were sent. */
export type Delivery = { readonly failed: Error } | undefined;

/** Bytes. A parcel has room for as much, or holds one file that is larger. */
const roomInParcel = 1 << 18;
/** Bytes that are laid out and not written. */
const mostBytes = 1 << 21;

/**
 * Has files written by another thread, while this one lays out the next. They go many at once: each message that goes there, and each that comes back, costs both
 * threads as much as making a file does. `send`: what is sent stays as it is until its delivery is heard.
 */
export function createFileQueue(
  send: (parcel: FileParcel) => void,
): FileQueue & { readonly hear: (delivery: Delivery) => void } {
  const underWay: FileParcel[] = [];
  const spare: SharedArrayBuffer[] = [];
  let files: FileParcel["files"][number][] = [];
  let memory: SharedArrayBuffer | undefined;
  let used = 0;
  let waiting = 0;
  let failed: Error | undefined;
  let onHeard = () => {};

  async function until(isReady: () => boolean): Promise<void> {
    while (!(isReady() || failed)) {
      await new Promise<void>((resolve) => {
        onHeard = resolve;
      });
    }
    if (failed) throw failed;
  }

  function sendOff(): void {
    if (memory === undefined) return;
    const parcel = { files, memory };
    underWay.push(parcel);
    waiting += memory.byteLength;
    send(parcel);
    files = [];
    memory = undefined;
    used = 0;
  }

  function memoryFor(bytes: number): SharedArrayBuffer {
    if (bytes > roomInParcel) return new SharedArrayBuffer(bytes);
    return spare.pop() ?? new SharedArrayBuffer(roomInParcel);
  }

  const hasRoom = () => waiting < mostBytes;

  return {
    add: (path, bytes) => {
      if (memory !== undefined && used + bytes.length > memory.byteLength) sendOff();
      memory ??= memoryFor(bytes.length);
      new Uint8Array(memory, used).set(bytes);
      files.push({ path, bytes: bytes.length });
      used += bytes.length;
      return hasRoom() && !failed ? undefined : until(hasRoom);
    },
    end: () => {
      sendOff();
      return until(() => underWay.length === 0);
    },
    hear: (delivery) => {
      failed ??= delivery?.failed;
      const parcel = underWay.shift();
      waiting -= parcel?.memory.byteLength ?? 0;
      if (parcel?.memory.byteLength === roomInParcel) spare.push(parcel.memory);
      onHeard();
    },
  };
}
