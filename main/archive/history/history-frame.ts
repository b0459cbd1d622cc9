import { createHash } from "node:crypto";
import { z } from "zod";
import { archiveId, sha256 } from "../../../shared/records/id.ts";
import type { Slices } from "../../runtime/slices.ts";
import { sha256Of } from "../disk/sha256.ts";

/** The newest version of the history's form that this program reads; it reads older ones too. */
export const historyFormat = 2;

/** What batches are written in; only those that a purge rewrote are of the newer one. */
const plainFormat = 1;

/** What the first batch names as the one before it. */
export const noHash = "0".repeat(64);

/** No head is longer: what is, is not a head. */
export const headLimit = 4096;

const headSchema = z.looseObject({
  /** Version of the form. */
  lectern: z.int().positive(),
  /** From 1, without gaps. */
  batch: z.int().positive(),
  /** Lines that follow, one step each. */
  steps: z.int().nonnegative(),
  /** Their length, line ends included. */
  bytes: z.int().nonnegative(),
  archive: archiveId,
  /** The hash of the batch before. */
  previous: sha256,
  /** The sum that the batch had before a purge erased something in it: the next batch goes on naming that one. */
  was: sha256.optional(),
  sha256,
});

export type BatchHead = z.infer<typeof headSchema>;

/** Hashed in one call: making an object that hashes takes longer than to hash them. */
const fewBytes = 16 * 1024;

/** Hashed in one piece. */
const pieceBytes = 1024 * 1024;

const lineEnd = 10;

const headShape = /^(\{"lectern":\d+,.*),"sha256":"[0-9a-f]{64}"\}$/s;

export type Frame = { readonly frame: Buffer; readonly sha256: string };

/**
 * One batch: a head line, then a line a step. Its SHA-256 is that of the head line before `,"sha256":` and of all step
 * lines, so that no byte of it can change unseen; the rule holds for all later formats too. In slices: a bulk edit of
 * long notes is tens of megabytes.
 */
export function frameBatch(
  after: { readonly batch: number; readonly sha256: string },
  archive: string,
  lines: readonly Buffer[],
): Slices<Frame> {
  const fields = { lectern: plainFormat, batch: after.batch + 1, steps: lines.length };
  return seal({ ...fields, bytes: lengthOf(lines), archive, previous: after.sha256 }, lines);
}

/** A batch written anew without what a purge erased; it keeps its place in the chain. */
export function frameAgain(head: BatchHead, lines: readonly Buffer[]): Slices<Frame> {
  const { sha256: sum, was = sum, ...others } = head;
  return seal({ ...others, lectern: historyFormat, steps: lines.length, bytes: lengthOf(lines), was }, lines);
}

function lengthOf(lines: readonly Buffer[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function* seal(fields: object, lines: readonly Buffer[]): Slices<Frame> {
  const signed = Buffer.from(JSON.stringify(fields).slice(0, -1));
  const frame = Buffer.allocUnsafe(signed.length + sumLength + lengthOf(lines));
  // What is hashed stands side by side at first; its sum comes to stand in the midst of it.
  frame.set(signed, sumLength);
  let end = sumLength + signed.length;
  for (const line of lines) {
    frame.set(line, end);
    end += line.length;
    frame[end] = lineEnd;
    end += 1;
  }
  const sha256 = yield* sumOf(frame.subarray(sumLength));
  frame.set(signed);
  frame.write(sumMember(sha256), signed.length);
  return { frame, sha256 };
}

function sumMember(sha256: string): string {
  return `,"sha256":"${sha256}"}\n`;
}

const sumLength = sumMember(noHash).length;

function* sumOf(bytes: Buffer): Slices<string> {
  if (bytes.length < fewBytes) return sha256Of(bytes);
  const sum = createHash("sha256");
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    yield;
    sum.update(bytes.subarray(from, from + pieceBytes));
  }
  yield;
  return sum.digest("hex");
}

/** By what other files and the next batch name it: the sum that it was made with. */
export function chainSum({ was, sha256: sum }: Pick<BatchHead, "was" | "sha256">): string {
  return was ?? sum;
}

/** The head on a line (without its line end); undefined when it is none. */
export function parseHead(line: Buffer): BatchHead | undefined {
  const text = line.toString("utf8");
  if (!headShape.test(text)) return undefined;
  try {
    const parsed = headSchema.safeParse(JSON.parse(text));
    return parsed.data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether line and body have the hash that the head names. */
export function isWholeBatch(head: BatchHead, line: Buffer, body: Buffer): boolean {
  const signed = line.subarray(0, line.length + 1 - sumLength);
  return body.length === head.bytes && sha256Of(signed, body) === head.sha256;
}
