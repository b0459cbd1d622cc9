import { expect, onTestFinished, test } from "vitest";
import type { RecordOf } from "../../../shared/records/record.ts";
import { atOnce } from "../../runtime/slices.ts";
import type { Archive } from "../archive.ts";
import { createRecords, draft, edit, makeTestFolder, newId, newReading, newTranscript } from "../fixtures.ts";
import { createArchive, openArchive } from "../open.ts";
import { emptyingChanges, trashChanges } from "./trash.ts";

const at = "2024-05-06T07:08:09.010Z";

async function open() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  return archive;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A transcript with its files; the same original and text give the same files. */
async function store(archive: Archive, title: string, original: string, text: string) {
  const names = {
    original: await archive.originals.put(bytesOf(original)),
    text: await archive.texts.put(bytesOf(text)),
  };
  await archive.readings.put(names.text, newReading("page"));
  return newTranscript(title, names);
}

/** Import them, and put them into the trash. */
async function discard(archive: Archive, ...records: readonly RecordOf<"transcripts">[]) {
  const made = await archive.commit({ ...createRecords("transcripts", ...records), group: newId("import") });
  const ids = records.map(({ id }) => id);
  await archive.commit(draft(atOnce(trashChanges(archive.tables, ids, at))));
  return { ids, made: made?.id ?? "" };
}

const isWhole = async (archive: Archive) => (await archive.verify()).damage.length === 0;

test("removes records, passages and places in collections in one step, and the files that nothing else names", async () => {
  const archive = await open();
  const gone = await store(archive, "Gone", "page one", "text one");
  const twin = await store(archive, "Twin", "page two", "text one");
  const { ids } = await discard(archive, gone, twin);
  const [collection, passage] = [newId("collection"), newId("passage")];
  const list = { id: collection, name: "Both", members: ids };
  await archive.commit(createRecords("collections", list));
  const about = { id: passage, transcript: gone.id, text: gone.text, start: 0, end: 4, exact: "text" };
  await archive.commit(createRecords("passages", about));
  const before = archive.sequence();
  expect(await archive.emptyTrash([gone.id])).toEqual({ transcripts: 1, files: 1, bytes: 8, left: 0 });
  expect(archive.sequence()).toBe(before + 1);
  expect(archive.tables.collections.get(collection)?.members).toEqual([twin.id]);
  expect([archive.tables.passages.size, archive.tables.transcripts.size]).toEqual([0, 1]);
  expect([await archive.originals.has(gone.original), await archive.texts.has(gone.text)]).toEqual([false, true]);
  expect(await isWhole(archive)).toBe(true);
  expect(await archive.emptyTrash([twin.id])).toMatchObject({ transcripts: 1, files: 3 });
  await archive.close();
  const again = await openArchive(archive.folder);
  onTestFinished(() => again.close());
  expect([again.tables.transcripts.size, await isWhole(again)]).toEqual([0, true]);
});

test("touches nothing that is not in the trash", async () => {
  const archive = await open();
  const kept = await store(archive, "Kept", "page", "text");
  await archive.commit(createRecords("transcripts", kept));
  expect(await archive.emptyTrash([kept.id, newId("transcript")])).toEqual({
    transcripts: 0,
    files: 0,
    bytes: 0,
    left: 0,
  });
  expect(archive.tables.transcripts.has(kept.id)).toBe(true);
});

test("cut short after its step, it leaves files that are no damage and that the next one removes", async () => {
  const archive = await open();
  const gone = await store(archive, "Gone", "page", "text");
  const { ids } = await discard(archive, gone);
  const changes = atOnce(emptyingChanges(archive.tables, ids));
  await archive.commit({ deed: { code: "empty-trash", count: 1, names: [] }, changes });
  await archive.close();
  const again = await openArchive(archive.folder);
  onTestFinished(() => again.close());
  expect([await isWhole(again), await again.originals.has(gone.original)]).toEqual([true, true]);
  expect(await again.emptyTrash([])).toMatchObject({ transcripts: 0, files: 3 });
  expect(await again.originals.has(gone.original)).toBe(false);
});

/** The first one, and the rest let go. */
async function newest<T>(steps: AsyncIterable<T>): Promise<T | undefined> {
  for await (const step of steps) return step;
  return undefined;
}

test("cannot be taken back, and no earlier step is taken back over it", async () => {
  const archive = await open();
  const [gone, kept] = [await store(archive, "Gone", "a", "b"), await store(archive, "Kept", "c", "d")];
  await archive.commit(createRecords("transcripts", gone, kept));
  const edited = await archive.commit(
    edit(archive.tables, "transcripts", [gone.id, kept.id], { set: { notes: "Seen" } }),
  );
  const deleted = await archive.commit(draft(atOnce(trashChanges(archive.tables, [gone.id], at))));
  await archive.emptyTrash([gone.id]);
  const emptying = await newest(archive.steps());
  await expect(archive.undo(emptying?.id ?? "")).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("cannot be taken back"),
  });
  for (const step of [edited, deleted]) {
    await expect(archive.undo(step?.id ?? "")).rejects.toMatchObject({
      details: { count: 1, conflicts: [{ id: gone.id, reason: "deleted" }] },
    });
  }
  expect(archive.tables.transcripts.get(kept.id)?.notes).toBe("Seen");
});

test("an undone import whose file was removed since is not done again without it", async () => {
  const archive = await open();
  const first = await store(archive, "First", "page", "text");
  const made = await archive.commit(createRecords("transcripts", first));
  await archive.undo(made?.id ?? "");
  const { ids } = await discard(archive, await store(archive, "Second", "page", "text"));
  await archive.emptyTrash(ids);
  await expect(archive.redo(made?.id ?? "")).rejects.toMatchObject({
    code: "conflict",
    details: { conflicts: [{ id: first.id, reason: "emptied" }] },
  });
  expect(await isWhole(archive)).toBe(true);
});

test("an earlier text of a transcript that stays is kept for going back to it", async () => {
  const archive = await open();
  const kept = await store(archive, "Kept", "page", "first text");
  await archive.commit(createRecords("transcripts", kept));
  const text = await archive.texts.put(bytesOf("second text"));
  await archive.readings.put(text, newReading("page"));
  const revised = await archive.commit(edit(archive.tables, "transcripts", [kept.id], { set: { text } }));
  const { ids } = await discard(archive, await store(archive, "Gone", "other page", "first text"));
  expect(await archive.emptyTrash(ids)).toMatchObject({ files: 1 });
  await archive.undo(revised?.id ?? "");
  expect(await isWhole(archive)).toBe(true);
});
