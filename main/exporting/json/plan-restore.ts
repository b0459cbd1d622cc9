import type { Reading } from "../../../shared/reading/reading.ts";
import type { Change, RecordKind } from "../../../shared/records/change.ts";
import type { ProfileRecord } from "../../../shared/records/profile.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { canonicalJson } from "../../archive/changes/json-value.ts";
import { sha256Of } from "../../archive/disk/sha256.ts";
import { withoutNote, withoutNotes } from "../notes/internal-notes.ts";
import type { ExportedTranscript, ExportHead } from "./export-schema.ts";
import type { ExportContents } from "./parse-export.ts";

/** What has to stand in the archive’s folder before the records that name it are created. */
export type RestoredContent = {
  readonly transcript: string;
  readonly text: string;
  readonly textSha256: string;
  readonly reading: Reading;
  readonly originalSha256: string;
  /** Decoded when asked for. */
  readonly original: () => Uint8Array;
  /** Texts that the transcript had before. */
  readonly earlier: readonly string[];
};

export type RestoreConflict = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  /** In the user's words. */
  readonly reason: string;
  /** The export itself is damaged here; otherwise the archive has the record with other contents. */
  readonly isDamage: boolean;
};

export type RestorePlan = {
  /** Creations only, with the ids of the export; what others name comes first. */
  readonly changes: readonly Change[];
  readonly contents: readonly RestoredContent[];
  /** Records that the archive has already, equal. */
  readonly already: number;
  /** Records that are left as the archive has them. */
  readonly conflicts: readonly RestoreConflict[];
};

const trashed = "It is in the archive’s trash. Restore it there.";
const differs = "The archive has it already, with other contents. The archive’s own was kept.";

/** Files are read by the name of a profile, so there is one of a name. */
const otherRules = "The archive has a profile of this name with other rules. The archive’s own was kept.";

/** An export made without notes does not say that there are none. */
type ExportPart = ExportContents & { readonly head?: Pick<ExportHead, "withoutNotes"> };

/**
 * Plan how an export, or any part of one, comes into an archive: nothing that is there is overwritten. Touches neither.
 */
export function planRestore(from: ExportPart, tables: Tables): RestorePlan {
  const hasNotes = from.head?.withoutNotes !== true;
  const changes: Change[] = [];
  const contents: RestoredContent[] = [];
  const conflicts: RestoreConflict[] = [];
  let already = 0;

  /** `whole`: as the export has it, where that is not as it is restored. */
  function place(kind: RecordKind, record: { readonly id: string }, title: string, whole: object = record): boolean {
    const there = tables[kind].get(record.id);
    const isSame = (other: object) =>
      there && canonicalJson(comparable(kind, there, hasNotes)) === canonicalJson(comparable(kind, other, true));
    if (!there) changes.push({ do: "create", on: kind, record: { ...record } });
    else if ("trashed" in there) conflicts.push({ kind, id: record.id, title, reason: trashed, isDamage: false });
    else if (isSame(record) || isSame(whole)) already += 1;
    else conflicts.push({ kind, id: record.id, title, reason: differs, isDamage: false });
    return !there;
  }

  for (const person of from.persons) place("persons", person, person.name.full);
  for (const topic of from.topics) place("topics", topic, topic.label);
  for (const section of from.sections) place("sections", section, section.label);
  for (const exported of from.transcripts) {
    const { record } = exported;
    const damage = from.damaged.get(record.id);
    if (damage !== undefined) {
      conflicts.push({ kind: "transcripts", id: record.id, title: record.title, reason: damage, isDamage: true });
    } else if (place("transcripts", withPast(exported), record.title, record)) contents.push(contentOf(exported));
  }
  for (const collection of from.collections) place("collections", collection, collection.name);
  for (const passage of from.passages) place("passages", passage, passage.exact);
  const profiles = sortProfiles(from.profiles, tables);
  for (const profile of profiles.own) place("profiles", profile, profile.name);
  already += profiles.same.length;
  conflicts.push(...profiles.other.map(nameTaken));
  return { changes, contents, already, conflicts };
}

/** What was done to it is kept beside what is done to it from now on. */
function withPast({ events = [], ...exported }: ExportedTranscript): Transcript {
  const record = withKnownRevisions(exported);
  return events.length === 0 ? record : { ...record, past: events };
}

/** What two archives that had the same done to it may have otherwise does not count; nor notes, in an export without them. */
function comparable(kind: RecordKind, record: object, hasNotes: boolean): object {
  const same = kind === "transcripts" ? { ...record, past: undefined } : record;
  return hasNotes ? same : bare(kind, same);
}

/** A record as an export without notes has it. */
function bare(kind: RecordKind, record: object): object {
  if (kind === "transcripts") return withoutNotes({ ...record });
  return kind === "persons" || kind === "passages" ? withoutNote({ ...record }) : record;
}

/** Those whose name is free or their own, those that the archive has under another id, and those whose name is taken. */
function sortProfiles(profiles: readonly ProfileRecord[], tables: Tables) {
  const named = new Map([...tables.profiles.values()].map((profile) => [profile.name, profile]));
  const namesake = ({ id, name }: ProfileRecord) => (tables.profiles.has(id) ? undefined : named.get(name));
  const isSame = (profile: ProfileRecord) => canonicalJson(namesake(profile)?.rules) === canonicalJson(profile.rules);
  const taken = profiles.filter((profile) => namesake(profile) !== undefined);
  return {
    own: profiles.filter((profile) => namesake(profile) === undefined),
    same: taken.filter(isSame),
    other: taken.filter((profile) => !isSame(profile)),
  };
}

function nameTaken({ id, name }: ProfileRecord): RestoreConflict {
  return { kind: "profiles", id, title: name, reason: otherRules, isDamage: false };
}

/** Its revisions as far as their texts came along: a record names no text that is not there. */
function withKnownRevisions({ record, earlier = [] }: ExportedTranscript): Transcript {
  if (record.revisions === undefined) return record;
  const known = new Set([record.text, ...earlier.map((one) => sha256Of(one))]);
  const kept = record.revisions.filter(({ before, text }) => known.has(before) && known.has(text));
  if (kept.length === record.revisions.length) return record;
  const { revisions, ...rest } = record;
  return kept.length === 0 ? rest : { ...rest, revisions: kept };
}

function contentOf({ record, text, reading, original, earlier = [] }: ExportedTranscript): RestoredContent {
  return {
    transcript: record.id,
    text,
    textSha256: record.text,
    reading,
    originalSha256: record.original,
    original: () => (original === undefined ? Buffer.from(text) : Buffer.from(original, "base64")),
    earlier,
  };
}
