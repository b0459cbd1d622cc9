import { isLecternError } from "../../shared/contract/error.ts";
import type { FolderUse } from "../../shared/contract/imports.ts";
import type { NameDecision } from "../../shared/contract/persons.ts";
import type { Change, Step } from "../../shared/records/change.ts";
import { collectionNamed } from "../../shared/records/collection.ts";
import type { Archive, StoredMany, Stores } from "../archive/archive.ts";
import { sumsNamedIn } from "../archive/stores/named-sums.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import { allEnded } from "../runtime/all-ended.ts";
import type { Placer } from "../runtime/disk/place-file.ts";
import { eachOf } from "../runtime/each-of.ts";
import { newId } from "../runtime/new-id.ts";
import { createPace } from "../runtime/pace.ts";
import { createRoom } from "../runtime/room.ts";
import { createTurns, type Turns } from "../runtime/turns.ts";
import { personsOf } from "../tagging/persons/live-persons.ts";
import { indexOver } from "../tagging/persons/person-index.ts";
import { namesAsked } from "../tagging/unsure-names.ts";
import { indexVocabulary } from "../tagging/vocabulary.ts";
import { stopIf } from "./cancelled.ts";
import { collectionName, nameBeside, withFolder } from "./folders.ts";
import { howToRead, type ImportProfiles } from "./how-to-read.ts";
import type { SessionItem } from "./import-item.ts";
import { type Restored, restoreExport } from "./lectern-export.ts";
import { meetPersons, type ReadableFile } from "./page-persons.ts";
import { type PlanContext, planTranscript, type TranscriptPlan } from "./plan-transcript.ts";
import { planPart } from "./qdpx/plan-part.ts";
import { createProjectBook, type ProjectBook } from "./qdpx/project-book.ts";
import { fieldsOf } from "./read-fields.ts";
import type { ReadSpool } from "./read-spool.ts";
import type { ImportTools } from "./session.ts";
import { type StandingReadings, standingReadings, understoodAs } from "./standing-readings.ts";
import { createSketchCache } from "./versions/sketch-cache.ts";

export type WriteImport = {
  readonly id: string;
  readonly items: readonly SessionItem[];
  readonly archive: Archive;
  readonly pool: ReaderPool;
  readonly profiles: ImportProfiles;
  /** What was read for the review. */
  readonly spool: ReadSpool;
  readonly signal: AbortSignal;
  /** Who printed names stand for, as decided in the review. */
  readonly decisions: ReadonlyMap<string, NameDecision>;
  readonly folders: FolderUse;
  /** Heard once a file is written or refused. */
  readonly onDone: () => void;
  readonly onStored: ImportTools["onStored"];
  readonly placesOnThreads: ImportTools["placesOnThreads"];
  /** Heard once the record of a file is on disk, with the names in it that were left open. */
  readonly onTranscript: (item: number, transcript: string, asked: readonly string[]) => void;
  /** Heard with each step that was made; taking one back takes back all of the import. */
  readonly onStep: (step: Step) => void;
  /** Heard before it rejects: settles once the files that no record came to name are gone. */
  readonly onLeaving: (gone: Promise<unknown>) => void;
};

export type Written = {
  readonly imported: number;
  readonly failed: { readonly name: string; readonly reason: string }[];
};

const changedSince = "The file was changed after it was reviewed. Import it again to see what it says now.";

const otherwiseUnderstood =
  "Its text is in the archive, where its lines and speakers are understood otherwise than you said here. Change them in that transcript, or import the file without changing them.";

/** Files are stored in chunks and each chunk's records committed together, so memory stays flat over a long import. */
const chunkSize = 256;
/** The first ones are shorter, so that the index soon has something to do. */
const firstSize = 128;
/** While the records of one go to the disk, the folders of the next are synced and the files of a third are stored. */
const chunksAtOnce = 3;
/** So many files are under way that the threads which write them never wait for this one. */
const atOnce = 64;
/** And no more than so many bytes of them and of what was read of them; of one that nothing is kept of, its share. */
const bytesAtOnce = 96 * 1024 ** 2;
const unknownSize = bytesAtOnce / 24;

/**
 * Store the files and commit their records, as steps of one group. Rejects (`cancelled`, `disk`, …) with some steps
 * made: the caller takes them back.
 */
export async function writeImport(job: WriteImport): Promise<Written> {
  const failed: Written["failed"] = [];
  let imported = 0;
  const whole = job.items.filter(({ isExport }) => isExport);
  for (const item of whole) if (!item.project) imported += await writeExport(job, item, failed);
  const terms = {
    vocabulary: indexVocabulary(job.archive.tables),
    persons: { index: indexOver(await personsOf(job.archive)), decisions: job.decisions, made: new Map() },
  };
  const standing = standingReadings(job.archive);
  const projects = createProjectBook(job.archive.tables, terms);
  for (const { project } of whole) if (project) await commitProject(job, projects.codes(project), project.name);
  const pages = job.items.filter(({ isExport }) => !isExport);
  const members: string[] = [];
  const drops: StoredChunk["drop"][] = [];
  let before: Promise<void> = Promise.resolve();
  const turns = createTurns();
  const take = async (chunk: readonly SessionItem[], committed: Promise<void>) => {
    const stored = await storeChunk(job, chunk, failed, { turns, standing });
    drops.push(stored.drop);
    await committed;
    await commitChunk(job, stored, terms, members, projects);
    imported += stored.result.length;
  };
  try {
    await eachOf(chunksOf(pages), chunksAtOnce, (chunk) => {
      before = take(chunk, before);
      return before;
    });
  } catch (error) {
    job.onLeaving(Promise.all(drops.map((drop) => drop())));
    throw error;
  }
  for (const { project } of whole) {
    for (const { name, members: texts } of project ? projects.sets(project) : [])
      await commitCollection(job, name, texts);
  }
  if (job.folders === "collection" && members.length > 0) {
    const names = pages.map((item) => item.name);
    await commitCollection(job, collectionName(names, new Date().toISOString()), members);
  }
  return { imported, failed };
}

function* chunksOf(pages: readonly SessionItem[]): Generator<readonly SessionItem[]> {
  let size = firstSize;
  for (let from = 0; from < pages.length; from += size) {
    size = Math.min(chunkSize, Math.max(firstSize, from));
    yield pages.slice(from, from + size);
  }
}

/** What a project brings beside its texts. */
async function commitProject(job: WriteImport, changes: readonly Change[], name: string): Promise<void> {
  stopIf(job.signal);
  if (changes.length > 0) {
    const deed = { code: "import-terms" as const, count: 0, names: [name] };
    const step = await job.archive.commit({ deed, group: job.id, changes });
    if (step) job.onStep(step);
  }
  job.onDone();
}

/** A collection of what came in, in its order. */
async function commitCollection(job: WriteImport, wanted: string, members: readonly string[]): Promise<void> {
  const known = [...job.archive.tables.collections.values()];
  const name = nameBeside(wanted, (one) => collectionNamed(known, one) !== undefined);
  const record = { id: newId("collection"), name, members: [...members] };
  await commit(job, [{ do: "create", on: "collections", record }], [name]);
}

async function writeExport(job: WriteImport, item: SessionItem, failed: Written["failed"]): Promise<number> {
  stopIf(job.signal);
  const restored = await restoreOrReason(item, job);
  if (typeof restored === "string") {
    failed.push({ name: item.name, reason: restored });
    job.onDone();
    return 0;
  }
  const { result, keep, drop } = restored;
  const { changes, titles, conflicts } = result;
  failed.push(...conflicts.map(({ title, reason }) => ({ name: `${item.name}: ${title}`, reason })));
  try {
    await commit(job, changes, titles);
  } catch (error) {
    job.onLeaving(drop());
    throw error;
  }
  keep();
  job.onDone();
  return titles.length;
}

async function restoreOrReason(item: SessionItem, job: WriteImport): Promise<StoredMany<Restored> | string> {
  try {
    return await restoreExport(item.path, { ...job, placer: placerOf(job) });
  } catch (error) {
    if (isLecternError(error, "unreadable")) return error.message;
    throw error;
  }
}

type StoredChunk = StoredMany<readonly StoredFile[]>;

type StoredFile = { readonly item: SessionItem; readonly file: ReadableFile };

/** The files that could be stored, in their order. One chunk after the other: only their folders are synced side by side. */
async function storeChunk(
  job: WriteImport,
  items: readonly SessionItem[],
  failed: Written["failed"],
  { turns, standing }: { readonly turns: Turns; readonly standing: StandingReadings },
): Promise<StoredChunk> {
  const store = async (stores: Stores) => {
    const stored: StoredFile[] = [];
    const room = createRoom(bytesAtOnce);
    await eachOf(items, atOnce, async (item) => {
      const weight = (job.spool.sizeOf(item.index) ?? unknownSize) + (item.bytes ?? 0);
      const outcome = await room.take(weight, () => storeFile(item, job, stores, standing));
      if (typeof outcome === "string") failed.push({ name: item.name, reason: outcome });
      else stored.push({ item, file: outcome });
      job.onDone();
    });
    return stored.toSorted((a, b) => a.item.index - b.item.index);
  };
  return await job.archive.storeMany(
    (stores) => turns.take(() => store(stores)),
    sumsNamedIn(job.archive.tables),
    placerOf(job),
  );
}

function placerOf({ placesOnThreads, pool }: WriteImport): Placer | undefined {
  return placesOnThreads ? pool : undefined;
}

async function commitChunk(
  job: WriteImport,
  { result: stored, keep }: StoredChunk,
  terms: Pick<PlanContext, "vocabulary" | "persons">,
  members: string[],
  projects: ProjectBook,
): Promise<void> {
  const context = { ...terms, import: job.id, now: new Date().toISOString() };
  // The files of the next chunk are stored meanwhile, and whoever waits for the thread gets it.
  const pace = createPace(() => stopIf(job.signal));
  const met: Change[] = [];
  for (const { item, file } of stored) {
    met.push(...meetPersons(file, fieldsOf(file.head, item.correction).persons, terms.persons));
    await pace();
  }
  const plans: (TranscriptPlan & { readonly index: number })[] = [];
  for (const { item, file } of stored) {
    const correction = withFolder(item.name, file.head, item.correction, job.folders);
    const plan = planTranscript(file, item.name, correction, context);
    const { part } = item;
    plans.push({ index: item.index, ...(part ? planPart(plan, file, part, projects.of(part)) : plan) });
    await pace();
  }
  await commit(
    job,
    [...met, ...plans.flatMap((plan) => plan.changes)],
    plans.map((plan) => plan.transcript.title),
  );
  keep();
  for (const { index, transcript } of plans) {
    members.push(transcript.id);
    job.onTranscript(index, transcript.id, namesAsked(transcript));
  }
  await createSketchCache(job.archive.folder).add(
    stored.flatMap(({ file }) => (file.sketch ? { text: file.textSha256, sketch: file.sketch } : [])),
  );
}

async function commit(job: WriteImport, changes: readonly Change[], titles: readonly string[]): Promise<void> {
  stopIf(job.signal);
  const deed = { code: "import", count: titles.length, names: titles.slice(0, 3) } as const;
  const step = await job.archive.commit({ deed, group: job.id, changes });
  if (step) job.onStep(step);
}

/** The file, stored; or why it could not be. A disk that refuses to be written is everybody's trouble and rejects. */
async function storeFile(
  item: SessionItem,
  { pool, profiles, spool, signal, onStored }: WriteImport,
  stores: Stores,
  standing: StandingReadings,
): Promise<ReadableFile | string> {
  stopIf(signal);
  const how = howToRead(item, profiles);
  const file = (await spool.take(item.index, how)) ?? (await pool.read(item.path, how));
  if (!file.ok) return file.reason;
  stopIf(signal);
  const fetched = await pool.fetch(item.path);
  if (typeof fetched === "string") return fetched;
  if (file.sha256 !== item.sha256 || fetched.sha256 !== item.sha256) return changedSince;
  const before = await standing.of(file.textSha256);
  const understood = before && understoodAs(file, before, item.correction);
  if (before && !understood) return otherwiseUnderstood;
  const forms = file.forms();
  await allEnded([stores.originals.put(fetched.bytes), stores.texts.put(forms.text)]);
  if (understood) return understood;
  // After its text, with which it is taken out.
  await stores.readings.put(file.textSha256, forms.reading);
  // A copy: what it is a part of may be a piece of the spool, which is not to stay for it.
  onStored?.(file.textSha256, forms.blocks.slice());
  return file;
}
