import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { backUp } from "../../backup/back-up.ts";
import { filesBelow } from "../disk/list-names.ts";
import { createRecords, edit, makeTestFolder, newId, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive, verifyFolder } from "../open.ts";
import { repairFolder } from "../repair/repair.ts";
import { purge } from "./purge.ts";

/** An archive whose history lost batches in the middle and was repaired; the first of its transcripts is to be purged. */
async function makeRepaired() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records", segmentBytes: 2_000 });
  const add = async (title: string) => {
    const original = await archive.originals.put(Buffer.from(`Received: ${title}`));
    const text = await archive.texts.put(Buffer.from(title));
    await archive.readings.put(text, newReading("page"));
    const record = newTranscript(title, { original, text });
    await archive.commit(createRecords("transcripts", record));
    return record;
  };
  const gone = await add("Zanzibar hearing");
  const passage = { id: newId("passage"), transcript: gone.id, text: gone.text, start: 0, end: 8, exact: "Zanzibar" };
  await archive.commit(createRecords("passages", passage));
  const lost = await add("Ferries");
  const kept = await add("Harbour dues");
  await archive.fold();
  const list = { id: newId("collection"), name: "All", members: [gone.id, kept.id] };
  await archive.commit(createRecords("collections", list));
  await archive.commit(edit(archive.tables, "transcripts", [gone.id, kept.id], { set: { place: "Zanzibar harbour" } }));
  await archive.close();
  const { folder } = archive;
  for (const file of await filesBelow(path.join(folder, "history"))) {
    const at = path.join(folder, "history", file);
    const bytes = await readFile(at);
    const spot = bytes.indexOf('"Ferries"');
    if (spot >= 0) await writeFile(at, bytes.with(spot + 2, 0));
  }
  expect((await repairFolder(folder)).losses).toHaveLength(1);
  return { folder, gone, lost, kept };
}

async function backUpFolder(folder: string, copy: string) {
  const archive = await openArchive(folder);
  expect(await backUp(archive, copy)).toMatchObject({ damage: [] });
  await archive.close();
}

async function filesWith(folder: string, word: string): Promise<readonly string[]> {
  const files = await filesBelow(folder);
  const hold = await Promise.all(files.map(async (file) => (await readFile(path.join(folder, file))).includes(word)));
  return files.filter((_, n) => hold[n]);
}

test("a purge erases from the states behind the gaps of a repaired history too, and from its backup", async () => {
  const { folder, gone, lost, kept } = await makeRepaired();
  const copy = await makeTestFolder();
  await backUpFolder(folder, copy);
  expect(await filesWith(folder, "Zanzibar hearing")).not.toEqual([]);
  const report = await purge(folder, { transcripts: [gone.id], reason: "By order" });
  expect(report).toMatchObject({ transcripts: 1, passages: 1, hasGaps: true });
  expect(await filesWith(folder, "Zanzibar hearing")).toEqual([]);
  expect((await verifyFolder(folder)).damage).toEqual([]);
  expect(await readdir(path.join(folder, "history", "bases"))).toHaveLength(1);
  await backUpFolder(folder, copy);
  expect(await filesWith(copy, "Zanzibar hearing")).toEqual([]);
  expect((await verifyFolder(copy)).damage).toEqual([]);
  for (const place of [folder, copy]) {
    await rm(path.join(place, "archive.json"));
    const archive = await openArchive(place);
    expect([...archive.tables.transcripts.keys()]).toEqual([lost.id, kept.id]);
    expect([...archive.tables.collections.values()].map(({ members }) => members)).toEqual([[kept.id]]);
    await archive.close();
  }
});

test("a repair that loses what a purge wrote anew leaves no damage behind", async () => {
  const { folder, gone } = await makeRepaired();
  await purge(folder, { transcripts: [gone.id], reason: "By order" });
  const segment = (await filesWith(folder, '"was"')).find((file) => file.startsWith("history/0")) ?? "";
  const bytes = await readFile(path.join(folder, segment));
  await writeFile(path.join(folder, segment), bytes.with(bytes.indexOf('"was"') + 20, 0));
  expect((await repairFolder(folder)).losses.length).toBeGreaterThan(0);
  expect((await verifyFolder(folder)).damage).toEqual([]);
});
