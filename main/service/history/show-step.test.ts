import { expect, onTestFinished, test } from "vitest";
import { historyFilter } from "../../../shared/contract/history.ts";
import type { Deed } from "../../../shared/records/change.ts";
import type { Archive, StepDraft } from "../../archive/archive.ts";
import { changeRecords, type RecordEdit } from "../../archive/changes/changes.ts";
import { makeTestFolder, newId, newTopic, newTranscript } from "../../archive/fixtures.ts";
import { createArchive } from "../../archive/open.ts";
import { explainingConflicts } from "./explain-conflict.ts";
import { createHistoryLog } from "./history-log.ts";
import { showStep } from "./show-step.ts";

const deed: Deed = { code: "tag", count: 1, names: [] };

async function open() {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  onTestFinished(() => archive.close());
  const topics = [newTopic("Ice"), newTopic("Ferries")];
  const transcripts = Array.from({ length: 60 }, (_, n) =>
    newTranscript(`Meeting ${n}`, { topics: [topics[1]?.id ?? ""] }),
  );
  const creations = [
    ...topics.map((record) => ({ do: "create", on: "topics", record }) as const),
    ...transcripts.map((record) => ({ do: "create", on: "transcripts", record }) as const),
  ];
  const half = Math.floor(creations.length / 2);
  const group = newId("import");
  await archive.commit({ deed, group, changes: creations.slice(0, half) });
  await archive.commit({ deed, group, changes: creations.slice(half) });
  return { archive, topics, ids: transcripts.map(({ id }) => id) };
}

const edit = async (archive: Archive, ids: readonly string[], wanted: RecordEdit) =>
  (
    await archive.commit({
      deed,
      changes: changeRecords(archive.tables, "transcripts", ids, wanted),
    } satisfies StepDraft)
  )?.id ?? "";

async function showLatest(archive: Archive) {
  const { events } = await createHistoryLog(archive).list(historyFilter.parse({}), undefined, 1);
  const [event] = events;
  return await showStep(archive, event?.step ?? "", event?.cursor ?? "");
}

test("a step is shown with every field in words, the first 50 of what it touched, and how many", async () => {
  const { archive, topics, ids } = await open();
  const [ice, ferries] = topics.map(({ id }) => id);
  await edit(archive, ids, {
    set: { "publication.status": "approved", summary: "Short" },
    add: { topics: [ice ?? ""] },
    remove: { topics: [ferries ?? ""] },
  });
  const { changes, more } = await showLatest(archive);
  expect([changes.length, more]).toEqual([1, 0]);
  expect(changes[0]).toMatchObject({
    do: "change",
    on: "transcripts",
    count: 60,
    fields: [
      { field: "publication.status", from: "draft", to: "approved", added: [], removed: [] },
      { field: "summary", to: "Short" },
      { field: "topics", added: ["Ice"], removed: ["Ferries"] },
    ],
  });
  expect(changes[0]?.records).toHaveLength(50);
  expect(changes[0]?.records[0]).toEqual({ id: ids[0], name: "Meeting 0", isGone: false });
});

test("all steps of an act are shown together", async () => {
  const { archive } = await open();
  const { changes } = await showLatest(archive);
  expect(changes.map(({ do: what, on, count }) => [what, on, count])).toEqual([
    ["create", "topics", 2],
    ["create", "transcripts", 60],
  ]);
});

test("names of what is gone come from the history", async () => {
  const { archive, ids } = await open();
  const [id = ""] = ids;
  const step = await edit(archive, [id], { set: { title: "Meeting on ice" } });
  const { events } = await createHistoryLog(archive).list(historyFilter.parse({}), undefined, 1);
  const record = archive.tables.transcripts.get(id);
  if (!record) throw new Error("There is no transcript.");
  await archive.commit({ deed, changes: [{ do: "delete", on: "transcripts", record }] });
  const { changes } = await showStep(archive, step, events[0]?.cursor ?? "");
  expect(changes[0]?.records).toEqual([{ id, name: "Meeting on ice", isGone: true }]);
  await expect(explainingConflicts(archive, () => archive.undo(step))).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("“Meeting on ice” is no longer in the archive."),
    details: { count: 1, conflicts: [{ name: "Meeting on ice", reason: "deleted" }] },
  });
});

test("a conflict says which field of what is what now, and what the step left", async () => {
  const { archive, ids } = await open();
  const step = await edit(archive, ids.slice(0, 2), { set: { "publication.status": "approved" } });
  await edit(archive, ids.slice(0, 2), { set: { "publication.status": "published" } });
  await expect(explainingConflicts(archive, () => archive.undo(step))).rejects.toMatchObject({
    message: expect.stringMatching(
      /“Meeting 0”: publication.status is published now; the step left it approved. There is 1 more/,
    ),
    details: {
      count: 2,
      conflicts: [
        { name: "Meeting 0", field: "publication.status", reason: "changed", now: "published", left: "approved" },
        { name: "Meeting 1" },
      ],
    },
  });
});
