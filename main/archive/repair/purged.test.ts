import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { createRecords, makeTestFolder, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { purge } from "../purge/purge.ts";
import { firstSegment, repaired } from "./repair.fixture.ts";

/** Closed, of three transcripts, one of which was purged: its batch stands rewritten in the middle of the history. */
async function makePurged() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  const ids: string[] = [];
  for (const title of ["Pilots", "Ferries", "Locks"]) {
    const original = await archive.originals.put(Buffer.from(`${title}\r\n`));
    const text = await archive.texts.put(Buffer.from(title));
    await archive.readings.put(text, newReading(title));
    const record = newTranscript(title, { original, text });
    await archive.commit(createRecords("transcripts", record));
    ids.push(record.id);
  }
  await archive.close();
  await purge(archive.folder, { transcripts: [ids[1] ?? ""], reason: "Order of the court" });
  return archive.folder;
}

test("a history from which something was purged is as whole to a repair as any", async () => {
  const folder = await makePurged();
  const history = await readFile(path.join(folder, firstSegment));
  expect(history.includes('"was"')).toBe(true);
  await writeFile(path.join(folder, "archive.json"), "spoilt");
  await rm(path.join(folder, "generations"), { recursive: true, force: true });
  const report = await repaired(folder);
  expect(report.losses).toEqual([]);
  expect(await readFile(path.join(folder, firstSegment))).toEqual(history);
  expect((await verifyFolder(folder)).damage).toEqual([]);
  const archive = await openArchive(folder, { readOnly: true });
  expect([...archive.tables.transcripts.values()].map(({ title }) => title)).toEqual(["Pilots", "Locks"]);
});

test("damage before what was purged leaves what stands behind as it is", async () => {
  const folder = await makePurged();
  const file = path.join(folder, firstSegment);
  const history = await readFile(file);
  const spoilt = Buffer.from(history);
  spoilt[spoilt.indexOf('"Pilots"') + 2] = 0;
  await writeFile(file, spoilt);
  const report = await repaired(folder);
  expect(report.losses).toMatchObject([{ what: expect.stringMatching(/^Batch 2 .*is in the catalogue/) }]);
  expect((await verifyFolder(folder)).damage).toEqual([]);
});
