import { isDeepStrictEqual } from "node:util";
import type { ProfileEffect } from "../../../shared/contract/imports.ts";
import type { Profile } from "../../../shared/reading/profile.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import type { ReaderPool } from "../../reading/reader-pool.ts";
import { keptProfiles } from "../how-to-read.ts";
import type { ReadableFile } from "../page-persons.ts";
import { differences } from "../profile-effect.ts";
import { isDecided } from "./decided.ts";
import { howStored } from "./how-stored.ts";
import { isOutdated } from "./outdated.ts";

/** A transcript of the archive, read again. */
export type Reread = {
  readonly id: string;
  readonly title: string;
  readonly before: Reading;
  readonly file: ReadableFile;
  /** What would change; fields that a person decided are left out. */
  readonly fields: ProfileEffect["fields"];
  /** The reading is another one, if only in its lines. */
  readonly isNew: boolean;
  /** An earlier reader had read it. */
  readonly isOutdated: boolean;
};

/** Why one cannot be read again. */
export type Unread = { readonly id: string; readonly title: string; readonly reason: string };

export type RereadTools = {
  readonly archive: Archive;
  readonly pool: ReaderPool;
  /** Read by this one, instead of the one that fits. */
  readonly profile?: Profile | undefined;
};

const otherText =
  "Its text is not what a reader makes of the original today. It stays as it is, for passages and citations count in it.";

/** Read the original, or the text that was corrected, again; the text stays what it is, only what is understood of it may change. */
export async function readStored(transcript: Transcript, tools: RereadTools): Promise<Reread | Unread> {
  const { id, title, original, text } = transcript;
  const { archive, pool, profile } = tools;
  const before = await archive.readings.get(text);
  const how = howStored(transcript.source, { asked: profile, kept: keptProfiles(archive.tables.profiles) });
  // What people corrected stands in no original.
  const isCorrected = (transcript.revisions ?? []).length > 0;
  const received = isCorrected
    ? await pool.read(archive.texts.pathOf(text), { ...how, isText: true })
    : await pool.read(archive.originals.pathOf(original), how);
  if (!received.ok) return { id, title, reason: received.reason };
  if (received.textSha256 !== text) return { id, title, reason: otherText };
  const { reader: _old, ...old } = before;
  const { reader: _now, ...now } = received.reading;
  const fields = differences(before, received.reading).filter(({ field }) => !isDecided(transcript, field));
  return {
    id,
    title,
    before,
    file: received,
    fields,
    isNew: !isDeepStrictEqual(old, now),
    isOutdated: isOutdated(transcript),
  };
}
