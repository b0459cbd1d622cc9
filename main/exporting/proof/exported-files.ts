import { open, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { LecternError } from "../../../shared/contract/error.ts";
import { heard, type Said, type Text, toSay } from "../../../shared/language/say.ts";
import { eachFileBelow, filesBelow } from "../../archive/disk/list-names.ts";
import { sumOfFile } from "../../archive/disk/sha256.ts";
import type { Pace } from "../pace.ts";

/** The files of an export, by their paths in it (`csv/turns.csv`). */
export type ExportedFiles = {
  readonly all: () => AsyncIterable<string>;
  readonly below: (folder: string) => Promise<readonly string[]>;
  readonly bytes: (file: string) => Promise<Uint8Array>;
  /** Throws `unreadable` where it is not UTF-8. */
  readonly text: (file: string) => Promise<string>;
  /** Whole, or from one byte to another. */
  readonly stream: (file: string, range?: ByteRange) => AsyncIterable<Uint8Array>;
  readonly size: (file: string) => Promise<number>;
  /** SHA-256 of a file. */
  readonly sum: (file: string, pace: Pace) => Promise<string>;
};

/** `end` is the first byte that is no longer of it. */
export type ByteRange = { readonly start: number; readonly end: number };

export function exportedFilesIn(folder: string): ExportedFiles {
  const bytes = (file: string) => readFile(path.join(folder, file));
  return {
    all: () => eachFileBelow(folder),
    below: async (name) => (await filesBelow(path.join(folder, name))).map((file) => `${name}/${file}`).sort(),
    bytes,
    text: async (file) => decodeText(await bytes(file), file),
    stream: (file, range) => chunksOf(path.join(folder, file), range),
    size: async (file) => (await stat(path.join(folder, file))).size,
    sum: (file, pace) => sumOfFile(path.join(folder, file), { check: pace }),
  };
}

const chunkBytes = 1 << 16;

async function* chunksOf(file: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
  const handle = await open(file, "r");
  const end = range?.end ?? Number.POSITIVE_INFINITY;
  try {
    for (let at = range?.start ?? 0; at < end; ) {
      const length = Math.min(chunkBytes, end - at);
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** Throws `unreadable` where it is not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw unreadableFile(file, "it is not in UTF-8", error);
  }
}

/** `why` goes on after a colon: a text of ours, or what another program says (`heard`). */
export function unreadableFile(file: string, why: Text | Said, cause?: unknown): LecternError {
  const said = toSay("{file} cannot be read: {why}.", { file, why: typeof why === "string" ? toSay(why) : why });
  return new LecternError("unreadable", said, undefined, { cause });
}

/** What another program's parser made of a file; whatever it throws is told as `unreadable`. */
export function parsed<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw unreadableFile(file, heard(wordsOf(error)), error);
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replace(/\s+/g, " ");
  return error instanceof Error ? error.message.split("\n", 1).join("") : String(error);
}
