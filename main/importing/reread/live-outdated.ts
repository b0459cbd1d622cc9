import type { Change, Step } from "../../../shared/records/change.ts";
import { idsOf } from "../../../shared/records/changed-ids.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Archive } from "../../archive/archive.ts";
import { inSlices, type Slices } from "../../runtime/slices.ts";
import { isOutdated } from "./outdated.ts";

type Watched = Pick<Archive, "tables" | "onCommit">;

/** One set an archive: it is made when it is first asked for, and follows every change from then on. */
const live = new WeakMap<Watched, Promise<ReadonlySet<string>>>();

/** The transcripts of an open archive that an earlier reader has read, as they are now. */
export function outdatedOf(archive: Watched): Promise<ReadonlySet<string>> {
  const outdated = live.get(archive) ?? watch(archive);
  live.set(archive, outdated);
  return outdated;
}

async function watch({ tables, onCommit }: Watched): Promise<ReadonlySet<string>> {
  const outdated = new Set<string>();
  onCommit((step) => follow(outdated, tables, step));
  await inSlices(fill(outdated, tables));
  return outdated;
}

function* fill(outdated: Set<string>, { transcripts }: Tables): Slices<void> {
  // Those that come meanwhile are heard of by themselves.
  for (const id of [...transcripts.keys()]) {
    putOrDrop(outdated, transcripts, id);
    yield;
  }
}

function follow(outdated: Set<string>, { transcripts }: Tables, { changes }: Step): void {
  for (const change of changes) {
    if (change.on !== "transcripts" || !mayTell(change)) continue;
    for (const id of idsOf(change)) putOrDrop(outdated, transcripts, id);
  }
}

/** A tag says nothing of who read a page; the reader and the trash do. */
function mayTell(change: Change): boolean {
  if (change.do !== "change") return true;
  return Object.keys(change.set ?? {}).some((field) => field.startsWith("source") || field === "trashed");
}

function putOrDrop(outdated: Set<string>, transcripts: Tables["transcripts"], id: string): void {
  const transcript = transcripts.get(id);
  if (transcript && isOutdated(transcript)) outdated.add(id);
  else outdated.delete(id);
}
