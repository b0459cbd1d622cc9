import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Archive } from "../archive.ts";
import { createRecords, makeTestFolder, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { careFile } from "./care-file.ts";
import { noteCare } from "./note-care.ts";

const now = () => new Date("2026-11-25T12:00:00.000Z");

async function makeArchive(texts: number): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  await archive.originals.putAll(Array.from({ length: texts }, (_, n) => Buffer.from(`As received ${n}`)));
  const original = await archive.originals.put(Buffer.from("Minutes\r\n"));
  const text = await archive.texts.put(Buffer.from("Minutes\n"));
  await archive.readings.put(text, newReading("page"));
  await archive.commit(createRecords("transcripts", newTranscript("Minutes", { original, text })));
  return archive;
}

async function stopAt(archive: Archive, rests: number): Promise<number> {
  const stopping = new AbortController();
  let taken = 0;
  const rest = async () => {
    taken += 1;
    if (taken === rests) stopping.abort();
  };
  const verifying = archive.verifySlowly({ rest, signal: stopping.signal, now });
  if (rests === Number.POSITIVE_INFINITY) await verifying;
  else await expect(verifying).rejects.toMatchObject({ code: "cancelled" });
  return taken;
}

const toTheEnd = Number.POSITIVE_INFINITY;

test("a slow verification finds what a quick one finds, and it is noted in the archive", async () => {
  const archive = await makeArchive(3);
  const { files } = await archive.verify();
  await stopAt(archive, toTheEnd);
  expect(archive.care.now()).toEqual({
    backups: [],
    verified: { at: now().toISOString(), files, problems: 0, damage: [] },
  });
  const [text = ""] = [...archive.tables.transcripts.values()].map((one) => one.text);
  await rm(archive.texts.pathOf(text));
  await stopAt(archive, toTheEnd);
  const found = [
    { file: `texts/${text.slice(0, 2)}/${text}.txt`, problem: "is missing, though a transcript names it" },
  ];
  expect(archive.care.now().verified).toMatchObject({ problems: 1, damage: found });
  await archive.close();
  const again = await openArchive(archive.folder);
  expect(again.care.now().verified).toMatchObject({ problems: 1, damage: found });
  await again.close();
});

test("one that is interrupted goes on where it stopped, also after the archive was closed", async () => {
  const archive = await makeArchive(450);
  const { files } = await archive.verify();
  await stopAt(archive, 430);
  expect(archive.care.now().verified).toBeUndefined();
  await archive.close();
  const again = await openArchive(archive.folder);
  expect(again.care.pass()).toMatchObject({ began: now().toISOString(), files: 400 });
  expect(await stopAt(again, toTheEnd)).toBeLessThan(100);
  expect(again.care.now().verified).toMatchObject({ files, problems: 0 });
  expect(again.care.pass()).toBeUndefined();
  await again.close();
});

test("a note that is damaged is named, set aside, and made anew; without it an archive is whole", async () => {
  const archive = await makeArchive(1);
  await stopAt(archive, toTheEnd);
  await archive.close();
  const file = path.join(archive.folder, careFile);
  const bytes = await readFile(file);
  for (const at of bytes.keys()) {
    await writeFile(file, bytes.with(at, (bytes[at] ?? 0) ^ 4));
    expect((await verifyFolder(archive.folder)).damage).toMatchObject([{ file: careFile }]);
  }
  const { damage } = await verifyFolder(archive.folder);
  expect(await noteCare(archive.folder, (care) => care.verified({ files: 7, damage }, now()))).toBe(true);
  expect(await verifyFolder(archive.folder)).toMatchObject({ damage: [] });
  const again = await openArchive(archive.folder);
  expect(again.care.now().verified).toMatchObject({ files: 7, problems: 1, damage: [{ file: careFile }] });
  expect(await noteCare(archive.folder, async () => {})).toBe(false);
  await again.close();
  await rm(file);
  expect(await verifyFolder(archive.folder)).toMatchObject({ damage: [] });
});

test("a file that comes or goes while everything is read is no damage", async () => {
  const archive = await makeArchive(2);
  let isAdded = false;
  const rest = async () => {
    if (isAdded || archive.care.pass() === undefined) return;
    isAdded = true;
    const original = await archive.originals.put(Buffer.from("Came meanwhile"));
    const text = await archive.texts.put(Buffer.from("Came meanwhile, as text"));
    await archive.readings.put(text, newReading("page"));
    await archive.commit(createRecords("transcripts", newTranscript("Meanwhile", { original, text })));
  };
  const found = await archive.verifySlowly({ rest, signal: new AbortController().signal, now });
  expect([isAdded, found.damage]).toEqual([true, []]);
});
