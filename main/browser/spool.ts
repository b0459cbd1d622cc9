import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { numberedName } from "./spool-name.ts";

const tries = 10_000;

const opened = new Set<string>();

/**
 * Write a stream under a name that is free: the second file of a name is numbered, so is a folder where a file stands.
 * Nothing stays of a stream that breaks off.
 */
export async function spoolFile(
  folder: string,
  parts: readonly string[],
  bytes: AsyncIterable<Uint8Array>,
  mode = 0o600,
): Promise<void> {
  let inside = folder;
  for (const part of parts.slice(0, -1)) inside = await makeFolder(inside, part);
  const { handle, file } = await createFile(inside, parts.at(-1) ?? "unnamed", mode);
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
  } catch (error) {
    await handle.close();
    await rm(file, { force: true });
    throw error;
  }
  await handle.close();
}

/** What was dropped: the files and folders at the top of an upload. */
export async function spooledPaths(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.sort().map((name) => path.join(folder, name));
}

/**
 * A spool of this process alone, below `spoolFolder`. What processes that are gone left behind is removed first.
 */
export async function openSpool(spoolFolder: string): Promise<string> {
  await mkdir(spoolFolder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(spoolFolder)) {
    if (!isInUse(name)) {
      await rm(path.join(spoolFolder, name), { recursive: true, force: true });
    }
  }
  const own = `${process.pid}-${randomUUID()}`;
  opened.add(own);
  await mkdir(path.join(spoolFolder, own), { mode: 0o700 });
  return path.join(spoolFolder, own);
}

/** A spool's name starts with the number of its process; numbers come again, so this process knows its own by name. */
function isInUse(name: string): boolean {
  const owner = Number(/^(\d+)-/.exec(name)?.[1]);
  if (owner === process.pid || Number.isNaN(owner)) return opened.has(name);
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

async function makeFolder(inside: string, name: string): Promise<string> {
  for (let number = 1; number < tries; number += 1) {
    const folder = path.join(inside, number === 1 ? name : numberedName(name, number));
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
      if ((await stat(folder)).isDirectory()) return folder;
    }
  }
  throw new Error(`no free name for the folder ${name}`);
}

async function createFile(inside: string, name: string, mode: number) {
  for (let number = 1; number < tries; number += 1) {
    const file = path.join(inside, number === 1 ? name : numberedName(name, number));
    try {
      return { file, handle: await open(file, "wx", mode) };
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
  }
  throw new Error(`no free name for the file ${name}`);
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
