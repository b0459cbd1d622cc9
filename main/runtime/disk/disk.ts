import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { Given } from "./disk-work.ts";

/** The calls of the disk by which files come into an archive; `H`: an open file. Errors of the system as they are. */
export type Disk<H> = {
  /** A new file, to write to. */
  readonly create: (file: string) => Given<H>;
  readonly openFolder: (folder: string) => Given<H>;
  /** Answers with how many of the bytes, from the offset on, were taken. */
  readonly write: (handle: H, bytes: Uint8Array, offset: number) => Given<number>;
  readonly sync: (handle: H) => Given<void>;
  readonly close: (handle: H) => Given<void>;
  readonly rename: (from: string, to: string) => Given<void>;
  readonly removeIfThere: (file: string) => Given<void>;
  /** Undefined where there is none: an error of each file that is new takes longer than asking. */
  readonly sizeOf: (file: string) => Given<number | undefined>;
  readonly read: (file: string) => Given<Uint8Array>;
  readonly pause: (milliseconds: number) => Given<void>;
};

/** Each call is looked up when it is made: proofs put their own in its place. */
export const waitedFor: Disk<FileHandle> = {
  create: (file) => open(file, "wx"),
  openFolder: (folder) => open(folder, "r"),
  write: async (handle, bytes, offset) => (await handle.write(bytes, offset, bytes.length - offset, null)).bytesWritten,
  sync: (handle) => handle.sync(),
  close: (handle) => handle.close(),
  rename: (from, to) => rename(from, to),
  removeIfThere: (file) => rm(file, { force: true }),
  sizeOf: async (file) => (await stat(file)).size,
  read: (file) => readFile(file),
  pause: async (milliseconds) => void (await setTimeout(milliseconds)),
};

/** For a thread that has nothing else to do. */
export const atOnce: Disk<number> = {
  create: (file) => openSync(file, "wx"),
  openFolder: (folder) => openSync(folder, "r"),
  write: (handle, bytes, offset) => writeSync(handle, bytes, offset, bytes.length - offset, null),
  sync: (handle) => fsyncSync(handle),
  close: (handle) => closeSync(handle),
  rename: (from, to) => renameSync(from, to),
  removeIfThere: (file) => rmSync(file, { force: true }),
  sizeOf: (file) => statSync(file, { throwIfNoEntry: false })?.size,
  read: (file) => readFileSync(file),
  pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};
