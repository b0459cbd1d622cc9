import { mkdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { hasErrorCode } from "../archive/disk/disk-error.ts";
import { writeUnsynced } from "../archive/disk/durable.ts";
import { createTurns } from "../runtime/turns.ts";

/** A small JSON file of this machine's user, checked when read and replaced whole when written. */
export type MachineFile<T> = {
  readonly read: () => Promise<T>;
  /** One change after the other, each of what the one before it left; answers with what stands there now. */
  readonly change: (change: (now: T) => T) => Promise<T>;
};

/**
 * What is missing, may not be read or was damaged counts as `fallback`: nothing in these files is anybody's work. A damaged one is kept
 * beside as `<name>.damaged`.
 */
export function machineFile<S extends z.ZodType>(
  file: string,
  schema: S,
  fallback: z.output<S>,
): MachineFile<z.output<S>> {
  const turns = createTurns();

  async function read(): Promise<z.output<S>> {
    const text = await readIfThere(file);
    if (text === undefined) return fallback;
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    await rename(file, `${file}.damaged`);
    return fallback;
  }

  return {
    read: () => turns.take(read),
    change: (change) =>
      turns.take(async () => {
        const value = change(await read());
        await replace(file, value);
        return value;
      }),
  };
}

async function replace(file: string, value: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeUnsynced(file, (handle) => handle.writeFile(`${JSON.stringify(value, null, 2)}\n`));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR", "EACCES", "EPERM")) return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // damaged: the schema refuses it
  }
}
