import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Archive } from "./archive.ts";
import { createRecords, newReading, newTopic, newTranscript } from "./fixtures.ts";
import { segmentName } from "./history/history-segment.ts";
import { createArchive, openArchive, verifyFolder } from "./open.ts";
import { repairFolder } from "./repair/repair.ts";
import { noteCare } from "./verify/note-care.ts";

async function importOne(archive: Archive, title: string): Promise<void> {
  const original = await archive.originals.put(Buffer.from(`${title}\r\n`));
  const text = await archive.texts.put(Buffer.from(`${title}\n`));
  await archive.readings.put(text, newReading("page"));
  await archive.commit(createRecords("transcripts", newTranscript(title, { original, text })));
}

/** An archive of three transcripts and a topic, closed, with all that a folder can hold: segments, a gap and its base, generations, what was set aside, a torn end. */
export async function makeFull(folder: string): Promise<void> {
  const archive = await createArchive(folder, { name: "Port records", who: "Ada" });
  for (const title of ["Pilots", "Ferries", "Locks"]) {
    await importOne(archive, title);
    await archive.fold();
  }
  await archive.close();
  const segment = path.join(folder, "history", segmentName(1));
  const bytes = await readFile(segment);
  bytes[bytes.indexOf('"Ferries"')] = 0;
  await writeFile(segment, bytes);
  await repairFolder(folder);
  const again = await openArchive(folder);
  await again.commit(createRecords("topics", newTopic("Harbours")));
  await again.close();
  await appendFile(path.join(folder, "history", segmentName(4)), '{"lectern":1,"batch":9');
  await (await openArchive(folder)).close();
  const found = await verifyFolder(folder);
  await noteCare(folder, (care) => care.verified(found, new Date()));
}
