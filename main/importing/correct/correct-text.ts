import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Comparison } from "../../../shared/contract/comparison.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { heard, toSay } from "../../../shared/language/say.ts";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Archive } from "../../archive/archive.ts";
import { onDisk } from "../../archive/disk/disk-error.ts";
import { makeFolders, removeIfThere } from "../../archive/disk/durable.ts";
import type { ReadHow } from "../../reading/read-how.ts";
import type { ReaderPool } from "../../reading/reader-pool.ts";
import { type Anchor, reAnchor } from "../../tagging/passages/re-anchor.ts";
import { keptProfiles } from "../how-to-read.ts";
import { differences } from "../profile-effect.ts";
import { isDecided } from "../reread/decided.ts";
import { howStored } from "../reread/how-stored.ts";
import type { Reread } from "../reread/read-stored.ts";
import { storedPage } from "../versions/archived-texts.ts";
import { toldAfter } from "./told-after.ts";

/** A corrected text as it would be: what is read of it, and where passages stand in it. */
export type Corrected = {
  readonly reread: Reread;
  readonly told: ReadHow["correction"];
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly passages: { readonly kept: number; readonly moved: number; readonly orphaned: number };
  readonly comparison: Comparison | undefined;
};

export type CorrectionTools = {
  readonly archive: Archive;
  readonly pool: ReaderPool;
  readonly compare: boolean;
};

/** Read a text that is to take the place of a transcript's own. Nothing is changed. `bad-request`, `unreadable`. */
export async function readCorrected(
  transcript: Transcript,
  before: string,
  text: string,
  { archive, pool, compare }: CorrectionTools,
): Promise<Corrected> {
  refuseUnfit(before, text);
  const profiles = { kept: keptProfiles(archive.tables.profiles) };
  const how = { ...toldAfter(howStored(transcript.source, profiles), before, text), isText: true };
  const folder = path.join(archive.folder, "cache");
  const file = path.join(folder, `correction-${randomUUID()}.unfinished`);
  try {
    await onDisk("look at the corrected text", async () => {
      await makeFolders(folder);
      await writeFile(file, text);
    });
    const [received, comparison] = await Promise.all([
      pool.read(file, how),
      compare ? pool.compare(storedPage(archive, transcript.text), { file, how }) : undefined,
    ]);
    if (!received.ok) throw new LecternError("unreadable", heard(received.reason));
    const old = await archive.readings.get(transcript.text);
    const fields = differences(old, received.reading).filter(({ field }) => !isDecided(transcript, field));
    const { id, title } = transcript;
    const reread = { id, title, before: old, file: received, fields, isNew: true, isOutdated: false };
    return { reread, told: how.correction, comparison, ...placed(archive, transcript, before, received) };
  } finally {
    await removeIfThere(file);
  }
}

function placed(archive: Archive, transcript: Transcript, before: string, after: { textSha256: string; text: string }) {
  const own = [...archive.tables.passages.values()].filter((one) => one.transcript === transcript.id);
  const anchors = reAnchor(
    own,
    { sum: transcript.text, text: before, points: codePointsOf(before) },
    { sum: after.textSha256, text: after.text, points: codePointsOf(after.text) },
  );
  const moved = [...anchors.values()].filter(({ was }) => was !== undefined).length;
  // An orphan of the very text that it is to be again has its place back.
  const back = own.filter(({ id, text }) => text === after.textSha256 && !anchors.has(id)).length;
  const kept = anchors.size - moved + back;
  return { anchors, passages: { kept, moved, orphaned: own.length - moved - kept } };
}

function refuseUnfit(before: string, text: string): void {
  if (before === text) throw new LecternError("bad-request", toSay("The text is what it was. Nothing was changed."));
  if (text.trim() === "")
    throw new LecternError("bad-request", toSay("A corrected text needs words. Nothing was changed."));
  if (/\p{Cs}/u.test(text)) {
    throw new LecternError(
      "bad-request",
      toSay("The corrected text has half a character in it, which no file can hold."),
    );
  }
}

/** As a field for typing gives lines back, with the line ends that the text has. */
export function withLineEndsOf(before: string, text: string): string {
  const isWindows = before.includes("\r\n") && !/(^|[^\r])\n/.test(before);
  return isWindows ? text.replace(/\r?\n/g, "\r\n") : text;
}
