import { cp, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Tables } from "../../shared/records/record.ts";
import type { Archive } from "../archive/archive.ts";
import { changeRecords } from "../archive/changes/changes.ts";
import {
  anyAct,
  createRecords,
  draftOf,
  makeTestFolder,
  newId,
  newReading,
  newTranscript,
  stateOf,
} from "../archive/fixtures.ts";
import { createArchive, openArchive } from "../archive/open.ts";
import { purge } from "../archive/purge/purge.ts";
import { type JoinPlan, joinArchives, planJoining } from "./join-archives.ts";

async function makeArchive(): Promise<Archive> {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

/** A copy of the folder, as somebody makes one to work on another machine. What is done in it is done a minute later. */
async function copied(archive: Archive): Promise<Archive> {
  const folder = await makeTestFolder();
  await cp(archive.folder, folder, { recursive: true });
  for (const lock of ["writer.lock", "writer.json"]) await rm(`${folder}/${lock}`, { force: true });
  const copy = await openArchive(folder, { now: () => new Date(Date.now() + 60_000) });
  onTestFinished(() => copy.close());
  return copy;
}

async function bring(archive: Archive, other: Archive): Promise<JoinPlan> {
  const plan = await planJoining(archive, other);
  await joinArchives(archive, other, plan);
  return plan;
}

async function store(archive: Archive, text: string): Promise<string> {
  const sum = await archive.texts.put(Buffer.from(text));
  await archive.readings.put(sum, newReading("page"));
  return sum;
}

async function addTranscript(archive: Archive, title: string, text: string): Promise<string> {
  const record = newTranscript(title, {
    original: await archive.originals.put(Buffer.from(text)),
    text: await store(archive, text),
  });
  await archive.commit(createRecords("transcripts", record));
  return record.id;
}

async function set(archive: Archive, id: string, fields: { readonly [field: string]: string }): Promise<void> {
  const changes = changeRecords(archive.tables, "transcripts", [id], { set: fields });
  await archive.commit({ deed: { code: "describe", count: 1, names: [] }, changes });
}

/** What two archives have in common when they are the same but for the steps that they came by. */
const contents = ({ tables }: { tables: Tables }) => stateOf(tables);

test("two copies that were both worked in come to the same, whichever is brought into which, as often as one likes", async () => {
  const acts = fc.array(anyAct, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(acts, acts, acts, async (first, own, others) => {
      const archive = await makeArchive();
      for (const act of first) await archive.commit(draftOf(archive.tables, act));
      const other = await copied(archive);
      for (const act of own) await archive.commit(draftOf(archive.tables, act));
      for (const act of others) await other.commit(draftOf(other.tables, act));
      const [third, fourth] = [await copied(archive), await copied(other)];
      const parted = contents(archive);
      const step = await joinArchives(archive, other, withoutFiles(await planJoining(archive, other)));
      await joinArchives(fourth, third, withoutFiles(await planJoining(fourth, third)));
      expect(contents(archive)).toEqual(contents(fourth));
      expect((await planJoining(archive, other)).changes).toEqual([]);
      await joinArchives(other, archive, withoutFiles(await planJoining(other, archive)));
      expect(contents(other)).toEqual(contents(archive));
      if (step) await archive.undo(step.id);
      if (step) expect(contents(archive)).toEqual(parted);
    }),
    { numRuns: 12 },
  );
});

/** The records of these acts name files that nobody made. */
function withoutFiles(plan: JoinPlan): JoinPlan {
  return { ...plan, tables: { ...plan.tables, transcripts: new Map(), passages: new Map() } };
}

test("files come with their records, are compared with their sums, and the archive is whole with them", async () => {
  const archive = await makeArchive();
  const kept = await addTranscript(archive, "Quay", "MS. REED: The quay is shut.");
  const other = await copied(archive);
  const brought = await addTranscript(other, "Lock", "MR. OLSEN: The lock is open.");
  await set(other, kept, { place: "Harbour office" });
  await set(archive, kept, { title: "The quay" });
  const plan = await bring(archive, other);
  expect(plan.clashes).toEqual([]);
  expect(archive.tables.transcripts.get(kept)).toMatchObject({ title: "The quay", place: "Harbour office" });
  const text = archive.tables.transcripts.get(brought)?.text ?? "";
  expect(Buffer.from(await archive.texts.get(text)).toString()).toContain("The lock is open.");
  expect((await archive.verify()).damage).toEqual([]);
});

test("what both changed is told on both sides, and kept in the history", async () => {
  const archive = await makeArchive();
  const id = await addTranscript(archive, "Quay", "The quay.");
  const other = await copied(archive);
  await set(archive, id, { title: "The quay, shut" });
  await set(other, id, { title: "The quay, open" });
  const plan = await bring(archive, other);
  const clash = {
    on: "transcripts",
    id,
    field: "title",
    before: "Quay",
    here: "The quay, shut",
    there: "The quay, open",
  };
  expect(plan.clashes).toEqual([{ ...clash, kept: "there" }]);
  expect(archive.tables.transcripts.get(id)?.title).toBe("The quay, open");
  for await (const step of archive.steps()) {
    expect(step.join?.clashes).toEqual([{ ...clash, kept: "there" }]);
    break;
  }
});

test("after a join only what was done since is brought, and a join that was undone counts for nothing", async () => {
  const archive = await makeArchive();
  const id = await addTranscript(archive, "Quay", "The quay.");
  const other = await copied(archive);
  await set(other, id, { title: "There" });
  await bring(archive, other);
  await set(archive, id, { title: "Here, later" });
  await set(other, id, { place: "Dock" });
  const plan = await bring(archive, other);
  expect(plan.clashes).toEqual([]);
  expect(archive.tables.transcripts.get(id)).toMatchObject({ title: "Here, later", place: "Dock" });
  await bring(other, archive);
  expect(contents(other)).toEqual(contents(archive));
  await set(other, id, { notes: "Seen." });
  const last = await joinArchives(archive, other, await planJoining(archive, other));
  await archive.undo(last?.id ?? "");
  expect(archive.tables.transcripts.get(id)?.notes).toBeUndefined();
  await bring(archive, other);
  expect(archive.tables.transcripts.get(id)?.notes).toBe("Seen.");
});

test("a passage that one made finds its words in the text that the other one corrected", async () => {
  const archive = await makeArchive();
  const text = "MS. REED: The quay is shut until noon.";
  const id = await addTranscript(archive, "Quay", text);
  const other = await copied(archive);
  const start = text.indexOf("until noon");
  const passage = {
    id: newId("passage"),
    transcript: id,
    text: archive.tables.transcripts.get(id)?.text ?? "",
    start,
    end: start + 10,
    exact: "until noon",
  };
  await other.commit(createRecords("passages", passage));
  await set(archive, id, { text: await store(archive, text.replace("shut", "closed to all")) });
  await bring(archive, other);
  expect(archive.tables.passages.get(passage.id)).toMatchObject({
    text: archive.tables.transcripts.get(id)?.text,
    start: start + "closed to all".length - "shut".length,
    exact: "until noon",
  });
});

test("a purge erases what a join told of a transcript too, and its text that does not stand", async () => {
  const archive = await makeArchive();
  const id = await addTranscript(archive, "Quay", "The quay.");
  const other = await copied(archive);
  for (const [copy, name] of [
    [archive, "Marmaduke"],
    [other, "Quillfeather"],
  ] as const) {
    const text = await store(copy, `The quay, said ${name}.`);
    const before = copy.tables.transcripts.get(id)?.text ?? "";
    const changes = changeRecords(copy.tables, "transcripts", [id], {
      set: { text, title: `${name} on the quay` },
      add: { revisions: [{ at: "2024-05-06T07:08:09.010Z", why: name, before, text }] },
    });
    await copy.commit({ deed: { code: "correct", count: 1, names: [] }, changes });
  }
  await bring(archive, other);
  expect(archive.tables.transcripts.get(id)?.revisions).toHaveLength(2);
  expect(await filesWith(archive.folder, ["Marmaduke", "Quillfeather"])).not.toEqual([]);
  await archive.close();
  await purge(archive.folder, { transcripts: [id], reason: "Order of the court" });
  expect(await filesWith(archive.folder, ["Marmaduke", "Quillfeather"])).toEqual([]);
});

/** Files that hold any of the words. */
async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map(async (file) => (await readFile(file)).toString("latin1")));
  return files.filter((_, n) => words.some((word) => contents[n]?.includes(word)));
}

test("an archive that never was a copy is refused, and a file that is damaged there changes nothing here", async () => {
  const archive = await makeArchive();
  await addTranscript(archive, "Quay", "The quay.");
  await expect(planJoining(archive, await makeArchive())).rejects.toMatchObject({ code: "bad-request" });
  const other = await copied(archive);
  const brought = await addTranscript(other, "Lock", "The lock.");
  await rm(other.texts.pathOf(other.tables.transcripts.get(brought)?.text ?? ""));
  const before = archive.sequence();
  await expect(bring(archive, other)).rejects.toMatchObject({ code: "archive-damaged" });
  expect(archive.sequence()).toBe(before);
  expect((await archive.verify()).damage).toEqual([]);
});
