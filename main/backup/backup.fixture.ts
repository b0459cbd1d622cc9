import path from "node:path";
import { onTestFinished } from "vitest";
import type { RecordOf } from "../../shared/records/record.ts";
import type { Archive } from "../archive/archive.ts";
import { createRecords, makeTestFolder, newReading, newTranscript } from "../archive/fixtures.ts";
import { createArchive } from "../archive/open.ts";

/** An open archive and a place for a copy of it; both are gone after the test. */
export async function makePlaces(): Promise<{ readonly archive: Archive; readonly copy: string }> {
  const folder = await makeTestFolder();
  const archive = await createArchive(folder, { name: "Harbour Board" });
  onTestFinished(() => archive.close());
  return { archive, copy: path.join(path.dirname(folder), "copy") };
}

/** A transcript with its original, text and reading, as an import makes it. */
export async function addTranscript(archive: Archive, title: string): Promise<RecordOf<"transcripts">> {
  const original = await archive.originals.put(Buffer.from(`As received: ${title}`));
  const text = await archive.texts.put(Buffer.from(title));
  await archive.readings.put(text, newReading("page"));
  const record = newTranscript(title, { original, text });
  await archive.commit(createRecords("transcripts", record));
  return record;
}
