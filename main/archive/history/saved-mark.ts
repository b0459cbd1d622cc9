import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { positionSchema } from "../catalogue/catalogue.ts";
import { isUnreadable, newerError } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { replaceFile, writeWhole } from "../disk/durable.ts";
import { sha256Of } from "../disk/sha256.ts";
import { historyFolder, type Position } from "./history-segment.ts";

/** Names the last batch that was acknowledged, so that damage to it is told from a tear. */
export const savedFile = `${historyFolder}/saved.json`;

/** The version of its form that this program writes. */
const savedFormat = 1;

/** Always so long, below the 512 bytes that every disk writes at once: it is overwritten in place. */
const savedBytes = 320;

const shape = /^\{"saved":(\{"format":(\d{1,9}),.*\}),"sum":"([0-9a-f]{64})"\} *\n$/;

/** How often a mark is read again that a writer may just be writing, and after how many ms. */
const rereads = [5, 20];

/** What the mark says; `missing` in an archive of before there was one, `damaged` when a byte of it changed. */
export type SavedMark = Position | "missing" | "damaged";

export function savedText(position: Position): string {
  const { batch, sha256, segment, end } = position;
  const content = JSON.stringify({ format: savedFormat, batch, sha256, segment, end });
  return `${`{"saved":${content},"sum":"${sha256Of(content)}"}`.padEnd(savedBytes - 1)}\n`;
}

/** `archive-newer` when a newer Lectern wrote it. */
export function parseSaved(bytes: Buffer): Exclude<SavedMark, "missing"> {
  // Latin 1, so that no byte is read as another.
  const [, content, format, sum] = shape.exec(bytes.toString("latin1")) ?? [];
  if (content === undefined || sha256Of(content) !== sum) return "damaged";
  if (Number(format) > savedFormat) throw newerError(savedFile, Number(format), savedFormat);
  const parsed = positionSchema.safeParse(JSON.parse(content)).data;
  if (!parsed || !bytes.equals(Buffer.from(savedText(parsed)))) return "damaged";
  return { batch: parsed.batch, sha256: parsed.sha256, segment: parsed.segment, end: parsed.end };
}

export async function readSaved(folder: string): Promise<SavedMark> {
  const file = path.join(folder, savedFile);
  for (const wait of rereads) {
    const mark = await readOnce(file);
    if (mark !== "damaged") return mark;
    await setTimeout(wait);
  }
  return await readOnce(file);
}

/** Put a new mark in the place of whatever is there, durable when this resolves. */
export async function replaceSaved(folder: string, position: Position): Promise<void> {
  await replaceFile(path.join(folder, savedFile), (handle) => writeWhole(handle, Buffer.from(savedText(position))));
}

async function readOnce(file: string): Promise<SavedMark> {
  try {
    return parseSaved(await readFile(file));
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return "missing";
    if (isUnreadable(error)) return "damaged";
    throw error;
  }
}
