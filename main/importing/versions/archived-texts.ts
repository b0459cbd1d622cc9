import { isInTrash, type Transcript } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { readingPath } from "../../archive/stores/reading-store.ts";
import type { StoredPage } from "../../reading/page-source.ts";
import type { ReaderPool } from "../../reading/reader-pool.ts";
import type { Sketch } from "../../reading/sketch/sketch.ts";
import { eachOf } from "../../runtime/each-of.ts";
import { createPace } from "../../runtime/pace.ts";
import { createSketchCache, type SketchCache } from "./sketch-cache.ts";
import type { KeptSketch } from "./sketch-record.ts";

export type ArchivedTexts = {
  readonly archive: Archive;
  readonly pool: ReaderPool;
  readonly signal: AbortSignal;
  readonly add: (transcript: Transcript, sketch: Sketch) => void;
  /** Heard while sketches that are not kept are made: the first import after the cache was deleted. */
  readonly onMade: (done: number, total: number) => void;
};

const atOnce = 4;
const keptAtOnce = 500;

/** Tell of every text of the archive its sketch. Only those that have none in `cache/` are read. */
export async function addArchivedTexts(source: ArchivedTexts): Promise<void> {
  const { archive, signal, add } = source;
  const cache = createSketchCache(archive.folder);
  const owners = ownersOf(archive);
  const pace = createPace();
  for await (const { text, sketch } of cache.read()) {
    const owner = owners.get(text);
    if (!owner) continue;
    owners.delete(text);
    add(owner, sketch);
    if (signal.aborted) return;
    await pace();
  }
  await makeMissing([...owners.values()], cache, source);
}

/** Each text once; of several transcripts that stand on it one that is not in the trash. */
function ownersOf({ tables }: Archive): Map<string, Transcript> {
  const owners = new Map<string, Transcript>();
  for (const transcript of tables.transcripts.values()) {
    const before = owners.get(transcript.text);
    if (!before || (isInTrash(before) && !isInTrash(transcript))) owners.set(transcript.text, transcript);
  }
  return owners;
}

async function makeMissing(
  missing: readonly Transcript[],
  cache: SketchCache,
  { archive, pool, signal, add, onMade }: ArchivedTexts,
): Promise<void> {
  let made: KeptSketch[] = [];
  let done = 0;
  const keep = async () => {
    const batch = made;
    made = [];
    await cache.add(batch);
  };
  await eachOf(missing, atOnce, async (owner) => {
    if (signal.aborted) return;
    const sketch = await pool.sketch(storedPage(archive, owner.text));
    if (sketch) {
      add(owner, sketch);
      made.push({ text: owner.text, sketch });
    }
    done += 1;
    onMade(done, missing.length);
    if (made.length >= keptAtOnce) await keep();
  });
  await keep();
}

export function storedPage(archive: Archive, text: string): StoredPage {
  return { text: archive.texts.pathOf(text), reading: readingPath(archive.folder, text) };
}
