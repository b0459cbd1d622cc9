import { readFile } from "node:fs/promises";
import { LecternError } from "../../shared/contract/error.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Archive } from "../archive/archive.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import { eachOf } from "../runtime/each-of.ts";
import { indexVocabulary } from "../tagging/vocabulary.ts";
import type { SessionItem } from "./import-item.ts";
import { planTranscript, type ReadableFile } from "./plan-transcript.ts";

export type WriteImport = {
  readonly id: string;
  readonly items: readonly SessionItem[];
  readonly archive: Archive;
  readonly pool: ReaderPool;
  readonly signal: AbortSignal;
  /** Heard once a file is written or refused. */
  readonly onDone: () => void;
  /** Heard once the record of a file is on disk. */
  readonly onTranscript: (item: number, transcript: string) => void;
  /** Heard with the id of each step that was made; taking one back takes back all of the import. */
  readonly onStep: (step: string) => void;
};

export type Written = {
  readonly imported: number;
  readonly failed: { readonly name: string; readonly reason: string }[];
};

const changedSince = "The file was changed after it was reviewed. Import it again to see what it says now.";

type Stored = { readonly item: SessionItem; readonly file: ReadableFile };

/** Files are stored in chunks and each chunk's records committed together, so memory stays flat over a long import. */
const chunkSize = 256;
const atOnce = 8;

/**
 * Store the files and commit their records, as steps of one group. Rejects (`cancelled`, `disk`, …) with some steps
 * made: the caller takes them back.
 */
export async function writeImport({
  id,
  items,
  archive,
  pool,
  signal,
  onDone,
  onTranscript,
  onStep,
}: WriteImport): Promise<Written> {
  const vocabulary = indexVocabulary(archive.tables);
  const failed: Written["failed"] = [];
  let imported = 0;
  for (let from = 0; from < items.length; from += chunkSize) {
    const stored: Stored[] = [];
    await eachOf(items.slice(from, from + chunkSize), atOnce, async (item) => {
      stopIf(signal);
      const outcome = await storeFile(item, archive, pool);
      if (typeof outcome === "string") failed.push({ name: item.name, reason: outcome });
      else stored.push({ item, file: outcome });
      onDone();
    });
    stopIf(signal);
    const context = { vocabulary, import: id, now: new Date().toISOString() };
    const inOrder = stored.toSorted((a, b) => a.item.index - b.item.index);
    const plans = inOrder.map(({ item, file }) => planTranscript(file, item.name, item.correction, context));
    const changes: Change[] = plans.flatMap((plan) => plan.changes);
    const names = plans.slice(0, 3).map((plan) => plan.transcript.title);
    const step = await archive.commit({ deed: { code: "import", count: plans.length, names }, group: id, changes });
    if (step) onStep(step.id);
    for (const [index, plan] of plans.entries()) {
      const item = inOrder[index]?.item;
      if (item) onTranscript(item.index, plan.transcript.id);
    }
    imported += plans.length;
  }
  return { imported, failed };
}

/** The file, stored; or why it could not be. A disk that refuses to be written is everybody's trouble and rejects. */
async function storeFile(item: SessionItem, archive: Archive, pool: ReaderPool): Promise<ReadableFile | string> {
  const file = await pool.read(item.path);
  if (!file.ok) return file.reason;
  if (file.sha256 !== item.sha256) return changedSince;
  const bytes = await bytesOf(item.path);
  if (bytes === undefined) return "The file was no longer there when it was to be stored.";
  const [stored] = await Promise.all([
    archive.originals.put(bytes),
    archive.texts.put(new TextEncoder().encode(file.text)),
    archive.readings.put(file.textSha256, file.reading),
  ]);
  return stored === file.sha256 ? file : changedSince;
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new LecternError("cancelled", "The import was cancelled.");
}
