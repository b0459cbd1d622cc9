import { randomUUID } from "node:crypto";
import { type FileHandle, open, realpath } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { hasErrorCode } from "../disk/disk-error.ts";
import { replaceNote, writeWhole } from "../disk/durable.ts";
import { bootId, processStart } from "./process-start.ts";

/** Says who holds the lock; it may outlive its writer. */
export const holderFile = "writer.json";

const holderSchema = z.looseObject({
  pid: z.int(),
  host: z.string(),
  program: z.string(),
  since: z.string(),
  /** Made anew each time that the lock is taken. */
  token: z.string().optional(),
  /** When the process began, and in which run of its machine. */
  started: z.string().optional(),
  boot: z.string().optional(),
  /** The archive's folder as the holder sees it: a note that was copied with its folder names the old one. */
  folder: z.string().optional(),
  /** Counts up while the holder lives. */
  beat: z.int().optional(),
});

export type Holder = z.infer<typeof holderSchema>;

/** Tokens of the archives that this process holds now. */
const held = new Set<string>();

export function isHeldHere(token: string): boolean {
  return held.has(token);
}

export function noteHeld(holder: Holder, isHeld: boolean): void {
  if (holder.token === undefined) return;
  if (isHeld) held.add(holder.token);
  else held.delete(holder.token);
}

/** Longer than any: a beat is written over the one before, and the file's length must not change. */
const padding = 24;

export async function thisHolder(folder: string, program: string, since: string): Promise<Holder> {
  const [started, boot] = await Promise.all([processStart(process.pid), bootId()]);
  const own = { pid: process.pid, host: os.hostname(), program, since, token: randomUUID() };
  return { ...own, started, boot, folder: await realpath(folder) };
}

/**
 * Put the note in the place of any other, whose holder then finds that it is not its own. Not durable: a holder does not
 * outlive its machine, and beats written over the note are not either.
 */
export async function writeHolder(folder: string, holder: Holder): Promise<void> {
  await replaceNote(path.join(folder, holderFile), (handle) => writeWhole(handle, noteBytes(holder, 0)));
}

/** The note that is there; undefined when there is none, or none that can be read. */
export async function readHolder(folder: string): Promise<Holder | undefined> {
  return await onNote(folder, "r", readNote);
}

/** Write the next beat, unless the note is another's by now; answers with the note that was found. */
export async function beatHolder(folder: string, holder: Holder, beat: number): Promise<Holder | undefined> {
  return await onNote(folder, "r+", async (handle) => {
    const found = await readNote(handle);
    // In this very file: one that takes its place meanwhile is not written to.
    if (found?.token === holder.token) await writeWhole(handle, noteBytes(holder, beat), 0);
    return found;
  });
}

/** The file's own time, ms: by the clock of whoever keeps the folder, as that of any other file there. */
export async function holderWritten(folder: string): Promise<number | undefined> {
  return await onNote(folder, "r", async (handle) => (await handle.stat()).mtimeMs);
}

export function describeHolder(holder: Holder | undefined): string {
  if (!holder) return "Another program";
  const { program, pid, host, since } = holder;
  return `${program} (process ${pid} on ${host}, since ${since.slice(0, 16).replace("T", " ")} UTC)`;
}

async function onNote<T>(
  folder: string,
  flags: string,
  work: (handle: FileHandle) => Promise<T>,
): Promise<T | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path.join(folder, holderFile), flags);
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

async function readNote(handle: FileHandle): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await handle.readFile("utf8")));
  } catch (error) {
    // A crash may leave anything in it, and it is only a note.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

function noteBytes(holder: Holder, beat: number): Buffer {
  const own = JSON.stringify(holder).slice(0, -1);
  return Buffer.from(`${`${own},"beat":${beat}}`.padEnd(own.length + padding)}\n`);
}
