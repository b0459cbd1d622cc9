import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import { isInTrash } from "../../../shared/records/transcript.ts";
import { editRecords } from "../../archive/changes/changes.ts";
import { sourceOf } from "../../archive/changes/workspace.ts";
import { eachOf } from "../../runtime/each-of.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Slices } from "../../runtime/slices.ts";
import { personsOf } from "../../tagging/persons/live-persons.ts";
import { indexOver } from "../../tagging/persons/person-index.ts";
import { indexVocabulary } from "../../tagging/vocabulary.ts";
import type { PlanContext } from "../plan-transcript.ts";
import { planReread } from "./plan-reread.ts";
import { type Reread, type RereadTools, readStored, type Unread } from "./read-stored.ts";

export type RereadJob = RereadTools & {
  readonly ids: readonly string[];
  /** Who has them read, for the steps of publication that come of it. */
  readonly who: string | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
};

export type Looked = {
  readonly total: number;
  readonly changed: number;
  /** Those that an earlier reader had read and that say the same to this one: only their readings would be renewed. */
  readonly renewed: number;
  /** The first of those that would change. */
  readonly differences: readonly Pick<Reread, "id" | "title" | "fields">[];
  readonly unread: readonly Unread[];
};

/** More are not looked through one by one. */
const mostShown = 500;

/** Records that are committed together, so that memory stays flat over many. */
const chunkSize = 256;
const atOnce = 4;

/** What reading these again would change; nothing is written. Rejects with `cancelled`. */
export async function lookAgain(job: RereadJob): Promise<Looked> {
  let changed = 0;
  let renewed = 0;
  const differences: Looked["differences"][number][] = [];
  const unread: Unread[] = [];
  await eachStored(job, async (one) => {
    if ("reason" in one) unread.push(one);
    else if (one.fields.length > 0) {
      changed += 1;
      if (differences.length < mostShown) differences.push({ id: one.id, title: one.title, fields: one.fields });
    } else if (one.isOutdated) renewed += 1;
  });
  stopIf(job.signal);
  return { total: job.ids.length, changed, renewed, differences, unread: unread.slice(0, mostShown) };
}

export type Applied = { readonly step?: string; readonly changed: number; readonly done: number };

/**
 * Read these again and keep what is new, as steps of one group: undone together. Stopping keeps what was done so far. The
 * new readings take the places of the old ones and stay when the step is undone.
 */
export async function readAgain(job: RereadJob): Promise<Applied> {
  const { archive } = job;
  const group = newId("import");
  const terms = {
    vocabulary: indexVocabulary(archive.tables),
    persons: { index: indexOver(await personsOf(archive)), decisions: new Map(), made: new Map() },
  };
  let applied: Applied = { changed: 0, done: 0 };
  for (let from = 0; from < job.ids.length && !job.signal.aborted; from += chunkSize) {
    const ids = job.ids.slice(from, from + chunkSize);
    const onProgress = (done: number) => job.onProgress(from + done, job.ids.length);
    const read: Reread[] = [];
    await eachStored({ ...job, ids, onProgress }, async (one) => {
      if (!("reason" in one)) read.push(one);
    });
    if (job.signal.aborted) break;
    const changed = read.filter(({ fields }) => fields.length > 0);
    await eachOf(
      read.filter(({ isNew }) => isNew),
      atOnce,
      ({ file }) => archive.readings.put(file.textSha256, file.forms().reading),
    );
    const names = changed.slice(0, 3).map(({ title }) => title);
    const step = await archive.commitPlan(function* () {
      const changes = yield* planAll(job, read, { ...terms, now: new Date().toISOString() });
      return { deed: { code: "reread", count: changed.length, names }, group, changes };
    });
    applied = {
      ...(step ? { step: step.id } : applied.step === undefined ? {} : { step: applied.step }),
      changed: applied.changed + changed.length,
      done: from + ids.length,
    };
  }
  return applied;
}

function* planAll(
  { archive, who }: RereadJob,
  read: readonly Reread[],
  context: Omit<PlanContext, "import">,
): Slices<readonly Change[]> {
  const changes: Change[] = [];
  const by = { at: context.now, who, why: "Read again" };
  for (const one of read) {
    const transcript = archive.tables.transcripts.get(one.id);
    if (!transcript || isInTrash(transcript)) continue;
    const { makes, edit } = planReread(transcript, one, { ...context, import: transcript.source.import }, by);
    changes.push(...makes, ...(yield* editRecords(sourceOf(archive.tables), "transcripts", [one.id], edit)));
    yield;
  }
  return changes;
}

async function eachStored(job: RereadJob, heard: (one: Reread | Unread) => Promise<void>): Promise<void> {
  let done = 0;
  await eachOf(job.ids, atOnce, async (id) => {
    const transcript = job.archive.tables.transcripts.get(id);
    if (job.signal.aborted) return;
    if (transcript && !isInTrash(transcript)) await heard(await readStored(transcript, job));
    done += 1;
    job.onProgress(done, job.ids.length);
  });
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new LecternError("cancelled", toSay("Reading again was stopped. Nothing was changed."));
}
