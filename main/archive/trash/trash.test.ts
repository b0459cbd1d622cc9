import { expect, onTestFinished, test } from "vitest";
import { atOnce } from "../../runtime/slices.ts";
import type { Archive } from "../archive.ts";
import { createRecords, draft, edit, makeTestFolder, newId, newTranscript, stateOf } from "../fixtures.ts";
import { createArchive, openArchive } from "../open.ts";
import { countTranscripts, restoreChanges, trashChanges } from "./trash.ts";

const at = "2024-05-06T07:08:09.010Z";

async function archiveOf(count: number) {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  const records = Array.from({ length: count }, (_, n) => newTranscript(`Meeting ${n}`));
  await archive.commit(createRecords("transcripts", ...records));
  return { archive, ids: records.map(({ id }) => id) };
}

const put = async (archive: Archive, ids: readonly string[], when = at) =>
  (await archive.commit(draft(atOnce(trashChanges(archive.tables, ids, when)))))?.id ?? "";

test("10,000 transcripts go to the trash as one change, come back by undo after a restart, and go again by redo", async () => {
  const { archive, ids } = await archiveOf(10_000);
  const before = stateOf(archive.tables);
  expect(atOnce(trashChanges(archive.tables, ids, at))).toHaveLength(1);
  const step = await put(archive, ids);
  expect([countTranscripts(archive.tables), archive.tables.transcripts.size]).toEqual([0, 10_000]);
  await archive.close();
  const again = await openArchive(archive.folder);
  onTestFinished(() => again.close());
  await again.undo(step);
  expect(stateOf(again.tables)).toEqual(before);
  await again.redo(step);
  expect(countTranscripts(again.tables)).toBe(0);
});

test("restoring puts everything back, however and whenever each came there, and can be undone", async () => {
  const { archive, ids } = await archiveOf(3);
  const before = stateOf(archive.tables);
  await put(archive, ids.slice(0, 1));
  await put(archive, ids.slice(0, 2), "2024-06-06T07:08:09.010Z");
  const [first = "", second = ""] = ids;
  expect(archive.tables.transcripts.get(first)?.trashed?.at).toBe(at);
  const inTrash = stateOf(archive.tables);
  const step = await archive.commit(draft(atOnce(restoreChanges(archive.tables, ids))));
  expect(step?.changes.flatMap((change) => (change.do === "change" ? change.ids : []))).toEqual([first, second]);
  expect(stateOf(archive.tables)).toEqual(before);
  await archive.undo(step?.id ?? "");
  expect(stateOf(archive.tables)).toEqual(inTrash);
});

test("undoing a deletion leaves later work alone, and is a conflict when it was deleted again since", async () => {
  const { archive, ids } = await archiveOf(1);
  const [id = ""] = ids;
  const step = await put(archive, ids);
  await archive.commit(edit(archive.tables, "transcripts", ids, { set: { notes: "Seen" } }));
  await archive.undo(step);
  expect(archive.tables.transcripts.get(id)).toMatchObject({ notes: "Seen" });
  expect(archive.tables.transcripts.get(id)?.trashed).toBeUndefined();
  await archive.redo(step);
  await archive.commit(draft(atOnce(restoreChanges(archive.tables, ids))));
  await put(archive, ids, "2024-06-06T07:08:09.010Z");
  await expect(archive.undo(step)).rejects.toMatchObject({
    code: "conflict",
    details: { conflicts: [{ id, field: "trashed", reason: "changed" }] },
  });
});

test("an import with a transcript that was deleted since is not taken back over it", async () => {
  const { archive } = await archiveOf(0);
  const group = newId("import");
  const record = newTranscript("Meeting");
  const step = await archive.commit(draft([{ do: "create", on: "transcripts", record }], group));
  await put(archive, [record.id]);
  await expect(archive.undo(step?.id ?? "")).rejects.toMatchObject({ code: "conflict" });
  expect(archive.tables.transcripts.has(record.id)).toBe(true);
});
