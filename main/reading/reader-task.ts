import { hash } from "node:crypto";
import type { Comparison } from "../../shared/contract/comparison.ts";
import { atOnce } from "../runtime/disk/disk.ts";
import { doTogether, Halted, type Outcome } from "../runtime/disk/disk-work.ts";
import { type FileToPlace, placeFile } from "../runtime/disk/place-file.ts";
import { syncFolders } from "../runtime/disk/sync-folder.ts";
import { isSystemError, type ToldError, tellError } from "../runtime/disk/system-error.ts";
import { compareTexts } from "./compare/compare-texts.ts";
import { comparedLines } from "./compare/compared-lines.ts";
import { buffersOf, type PackedReceived, packReceived, transferred } from "./packed-received.ts";
import { openSource, type PageSource, type StoredPage } from "./page-source.ts";
import { fetchFile, readFileAt } from "./read-file.ts";
import type { ReadHow } from "./read-how.ts";
import { type Sketch, sketchOf } from "./sketch/sketch.ts";

/** What a reader's thread can be asked. */
export type ReaderTask =
  | { readonly do: "read"; readonly file: string; readonly how: ReadHow }
  | { readonly do: "fetch"; readonly files: readonly string[] }
  | { readonly do: "place"; readonly files: readonly FileToPlace[] }
  | { readonly do: "sync"; readonly folders: readonly string[] }
  | { readonly do: "sketch"; readonly page: StoredPage }
  | { readonly do: "compare"; readonly before: PageSource; readonly after: PageSource };

/** The bytes of a file and their sum. */
export type Fetched = { readonly bytes: Uint8Array; readonly sha256: string };

/** Of one file; or why its bytes cannot be had, in the user's words. */
export type FetchAnswer = Fetched | string;

/** Of one file: whether it was written, or why not: the disk refused it, or a halt was called before. */
export type PlaceAnswer = { readonly written: boolean } | Undone;

type Undone = { readonly refused: ToldError } | { readonly halted: true };

/** What it answers; `failed` says why in the user's words. */
export type ReaderAnswer =
  | { readonly received: PackedReceived }
  | { readonly fetched: readonly FetchAnswer[] }
  | { readonly placed: readonly PlaceAnswer[] }
  | { readonly synced: true }
  | Undone
  | { readonly sketch: Sketch | undefined }
  | { readonly comparison: Comparison }
  | { readonly failed: string };

/** What comes before an answer: that the thread is loaded, and of a reading that says so, how it gets on. */
export type ReaderProgress = { readonly gotOn: number } | { readonly isUp: true };

/** `isHalted`: whether what is written is to stop where it is. */
export async function doTask(task: ReaderTask, isHalted: () => boolean): Promise<ReaderAnswer> {
  if (task.do === "read") return { received: packReceived(await readFileAt(task.file, task.how)) };
  if (task.do === "fetch") return { fetched: task.files.map(bytesAt) };
  if (task.do === "place") {
    const works = task.files.map((one) => placeFile(atOnce, one));
    return { placed: doTogether(works, isHalted).map(placeAnswer) };
  }
  if (task.do === "sync") return sync(task.folders, isHalted);
  try {
    if (task.do === "compare") return { comparison: await compare(task.before, task.after) };
    const { text, blocks } = await openSource(task.page);
    return { sketch: sketchOf(text, blocks) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function bytesAt(file: string): FetchAnswer {
  const bytes = fetchFile(file);
  return typeof bytes === "string" ? bytes : { bytes, sha256: hash("sha256", bytes, "hex") };
}

function sync(folders: readonly string[], isHalted: () => boolean): ReaderAnswer {
  const [outcome] = doTogether([syncFolders(atOnce, folders)], isHalted);
  return outcome && "error" in outcome ? whyUndone(outcome.error) : { synced: true };
}

function placeAnswer(outcome: Outcome<boolean>): PlaceAnswer {
  return "value" in outcome ? { written: outcome.value } : whyUndone(outcome.error);
}

function whyUndone(error: unknown): Undone {
  if (error instanceof Halted) return { halted: true };
  if (isSystemError(error)) return { refused: tellError(error) };
  throw error;
}

/** What of an answer goes over to the thread that asked instead of being copied. */
export function transferredIn(answer: ReaderAnswer): readonly ArrayBuffer[] {
  if ("received" in answer) return transferred(answer.received);
  if (!("fetched" in answer)) return [];
  return answer.fetched.flatMap((one) => (typeof one === "string" ? [] : buffersOf(one.bytes)));
}

async function compare(before: PageSource, after: PageSource): Promise<Comparison> {
  const [left, right] = [await openSource(before), await openSource(after)];
  return compareTexts(comparedLines(left.blocks), comparedLines(right.blocks));
}
