import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Archive } from "../../main/archive/archive.ts";
import { openArchive } from "../../main/archive/open.ts";
import { median, type Row, time } from "../row.ts";
import { bytesWritten, historyBytes, openPeer, tagDraft, untagged } from "./durable-tag.ts";
import { heavyTranscript } from "./make-folder.ts";

const rounds = 300;
const heavyRounds = 20;

/** Tag one transcript after another, durably, against append and fdatasync of the same bytes, turn by turn. */
export async function benchTag(size: number, folder: string): Promise<Row[]> {
  const archive = await openArchive(folder, { program: "bench" });
  const peer = await openPeer(path.dirname(folder));
  const topic = topicOf(archive, 0);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (const id of untagged(archive, topic, rounds)) {
      const draft = tagDraft(archive, [id], topic);
      const before = await historyBytes(folder);
      await quiet();
      ours.push(await time(() => archive.commit(draft)));
      const bytes = (await historyBytes(folder)) - before;
      await quiet();
      theirs.push(await time(() => peer.append(bytes)));
    }
    const written = await bytesOfHeavy(archive, folder);
    return [
      {
        what: "durable tag",
        size,
        ours: median(ours),
        peer: median(theirs),
        peerName: "append + fdatasync of the same bytes",
        limit: 1.5,
      },
      { what: "written by it, of 2,000 passages", size, ours: written, unit: "bytes", atMost: 2_000 },
    ];
  } finally {
    await peer.close();
    await archive.close();
  }
}

/** What follows on a change (the mark in saved.json) is over, and delays neither. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await setImmediate();
}

/** The cost of a tag in a large archive against that in a small one, turn by turn. */
export async function benchTagAcross(small: Made, large: Made): Promise<Row> {
  const archives = await Promise.all([large, small].map(({ folder }) => openArchive(folder, { program: "bench" })));
  const [ours, peer] = await Promise.all(archives.map(createTagger));
  if (!ours || !peer) throw new Error("two archives are needed");
  const times: { readonly ours: number[]; readonly peer: number[] } = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await ours());
    times.peer.push(await peer());
  }
  for (const archive of archives) await archive.close();
  const peerName = `the same at ${small.size.toLocaleString("en")}`;
  return {
    what: "durable tag",
    size: large.size,
    ours: median(times.ours),
    peer: median(times.peer),
    peerName,
    limit: 1.2,
  };
}

export type Made = { readonly size: number; readonly folder: string };

/** Tags the next transcript and answers with the milliseconds. */
function createTagger(archive: Archive): () => Promise<number> {
  const topic = topicOf(archive, 1);
  const ids = untagged(archive, topic, rounds);
  let next = 0;
  return async () => {
    const draft = tagDraft(archive, ids.slice(next, next + 1), topic);
    next += 1;
    await quiet();
    return time(() => archive.commit(draft));
  };
}

/** The most that one tag of the transcript with the many passages wrote. */
async function bytesOfHeavy(archive: Archive, folder: string): Promise<number> {
  const written: number[] = [];
  const count = async () => bytesWritten() ?? (await historyBytes(folder));
  for (let round = 0; round < heavyRounds; round += 1) {
    const draft = tagDraft(archive, [heavyTranscript], topicOf(archive, 10 + round));
    const before = await count();
    await archive.commit(draft);
    written.push((await count()) - before);
  }
  return Math.max(...written);
}

/** The nth topic of the archive. */
function topicOf({ tables }: Archive, n: number): string {
  const topic = [...tables.topics.keys()][n];
  if (topic === undefined) throw new RangeError(`the archive has no topic ${n}`);
  return topic;
}
