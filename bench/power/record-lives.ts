import path from "node:path";
import type { Archive } from "../../main/archive/archive.ts";
import { createArchive, isArchive, openArchive } from "../../main/archive/open.ts";
import { createReaderPool } from "../../main/reading/reader-pool.ts";
import { doSomething } from "../crash/deeds.ts";
import type { Random } from "../generate/random.ts";
import { imageAt, keptWhole, writeImage } from "./disk-image.ts";
import { recordDisk } from "./recorder.ts";
import { emptyRecording, type Recording, recordingUntil } from "./recording.ts";

/** Where the archive stands below the watched folder: its folders above are made with it. */
export const archivePlace = path.join("records", "of the port");

/** So small that segments are sealed and begun. */
const segmentBytes = 8 * 1024;

/** What is told when the making of the archive is. */
export const created = "created";

/**
 * What the real code does to the disk while an archive is made, worked on, closed, killed, opened and worked on again:
 * each life goes on from what the one before left, its unsynced writes included.
 */
export async function recordLives(top: string, lives: number, deeds: number, random: Random): Promise<Recording> {
  let recording = emptyRecording();
  for (let life = 0; life < lives; life += 1) {
    const begun = recording.moments;
    await liveOnce(path.join(top, String(life)), recording, deeds, random);
    // Killed at some moment, early or late, if it is not the last life; the others end as they should.
    const isKilled = life < lives - 1 && random.below(3) > 0;
    if (isKilled) recording = recordingUntil(recording, begun + random.below(recording.moments - begun));
  }
  return recording;
}

async function liveOnce(folder: string, recording: Recording, deeds: number, random: Random): Promise<void> {
  writeImage(imageAt(recording, recording.moments, keptWhole), folder);
  const recorder = await recordDisk(folder, recording);
  try {
    const archive = await openOrCreate(path.join(folder, archivePlace), recorder.tell);
    const made: string[] = [];
    archive.onCommit((step) => {
      made.push(step.id);
      recorder.tell(step.id);
    });
    const imports = { folder: `${folder} incoming`, openPool: () => createReaderPool({ threads: 1 }) };
    for (let n = 0; n < deeds; n += 1) await doSomething({ archive, random, made, imports, onPhase: () => {} });
    await archive.close();
  } finally {
    recorder.stop();
  }
}

async function openOrCreate(folder: string, tell: (word: string) => void): Promise<Archive> {
  if (await isArchive(folder)) return await openArchive(folder, { segmentBytes });
  const archive = await createArchive(folder, { name: "Port", segmentBytes });
  tell(created);
  return archive;
}
