import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { canonicalJson } from "./changes/json-value.ts";
import { idsReferredBy } from "./changes/references.ts";
import { createRecords, draft, edit, makeTestFolder, newId, newTopic, newTranscript, stateOf } from "./fixtures.ts";
import { createArchive } from "./open.ts";

const before = newTranscript("There before the import");
const known = newTopic("Known before the import");
const other = newId("import");

/** Three files that come in together, with a topic that is new with them, and a collection of them. */
function importOf(count: number) {
  const topics = [newTopic("Pilotage"), newTopic("Dredging")];
  const group = newId("import");
  const transcripts = Array.from({ length: count }, (_, n) => {
    const topic = topics[n % 2] ?? known;
    const { source } = before;
    const fields = { topics: [topic.id, known.id], original: `${n}`.repeat(64), source: { ...source, import: group } };
    return newTranscript(`File ${n}`, fields);
  });
  const list = { id: newId("collection"), name: "The drop", members: transcripts.map(({ id }) => id) };
  const creating = (on: Change["on"], records: readonly { readonly id: string }[]) =>
    records.map((record): Change => ({ do: "create", on, record }));
  return { group, topics, transcripts, list, creating };
}

type Later = { readonly do: (typeof doings)[number]; readonly which: number; readonly text: string };
const doings = ["title", "tag", "trash", "rename", "merge", "status", "collect", "list", "mark", "come"] as const;
const anyLater: fc.Arbitrary<Later> = fc.record({
  do: fc.constantFrom(...doings),
  which: fc.nat(9),
  text: fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== ""),
});

/** What somebody does with an archive after an import. */
function laterDraft(tables: Tables, { do: what, which, text }: Later) {
  const ids = [...tables.transcripts.keys()];
  const id = ids[which % ids.length] ?? before.id;
  const all = [...tables.topics.keys()].toSorted();
  const [topic, into = topic] = all.slice(which % Math.max(1, all.length));
  const [list] = tables.collections.keys();
  if (topic === undefined || into === undefined) return draft([]);
  switch (what) {
    case "title":
      return edit(tables, "transcripts", [id], { set: { title: text } });
    case "status":
      return edit(tables, "transcripts", [id], { set: { "publication.status": "approved" } });
    case "trash":
      return edit(tables, "transcripts", [id], { set: { trashed: { at: "2024-05-06T07:08:09.010Z" } } });
    case "tag":
      return edit(tables, "transcripts", [id], { add: { topics: [into] } });
    case "rename":
      return edit(tables, "topics", [topic], { set: { label: text } });
    case "merge":
      return mergeDraft(tables, topic, into);
    case "collect":
      return createRecords("collections", { ...{ id: newId("collection"), name: text, members: [id] } });
    case "list":
      return list === undefined ? draft([]) : edit(tables, "collections", [list], { add: { members: [before.id] } });
    case "mark":
      return createRecords("passages", {
        ...{ id: newId("passage"), transcript: id, text: "b".repeat(64), start: 0, end: 1, exact: text },
      });
    case "come": {
      const source = { ...before.source, import: other };
      return createRecords("transcripts", newTranscript(text, { topics: [topic], source }));
    }
    default:
      return what satisfies never;
  }
}

function mergeDraft(tables: Tables, from: string, into: string) {
  const record = tables.topics.get(from);
  if (record === undefined || from === into) return draft([]);
  const users = [...tables.transcripts.values()].filter(({ topics }) => topics.includes(from)).map(({ id }) => id);
  const moved = edit(tables, "transcripts", users, { add: { topics: [into] }, remove: { topics: [from] } });
  return draft([...moved.changes, { do: "delete", on: "topics", record }]);
}

function danglingIn(tables: Tables): readonly string[] {
  const all = new Set(recordKinds.flatMap((kind) => [...tables[kind].keys()]));
  const referred = recordKinds.flatMap((kind) => {
    const of = <K extends typeof kind>(one: K) =>
      [...tables[one].values()].flatMap((record) => idsReferredBy(one, record));
    return of(kind);
  });
  return referred.filter((id) => !all.has(id));
}

const ids = (all: readonly Transcript[]) => all.map(({ id }) => id);
const membersOf = (tables: Tables, list: string) =>
  [...tables.collections.values()].find(({ name }) => name === list)?.members ?? [];

async function imported(later: readonly Later[]) {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  await archive.commit(createRecords("transcripts", before));
  await archive.commit(createRecords("topics", known));
  const { group, topics, transcripts, list, creating } = importOf(4);
  const records = [...creating("topics", topics), ...creating("transcripts", transcripts)];
  const first = await archive.commit(draft(records, group));
  const step = await archive.commit(draft(creating("collections", [list]), group));
  for (const one of later) {
    await archive.commitPlan(function* () {
      yield;
      return laterDraft(archive.tables, one);
    });
  }
  return { archive, step: step?.id ?? "", steps: [first, step].filter((one) => one !== undefined), transcripts };
}

const left = (tables: Tables, made: readonly Transcript[]) => made.filter(({ id }) => tables.transcripts.has(id));
const othersIn = (tables: Tables, made: readonly Transcript[]) => {
  const ids = new Set(made.map(({ id }) => id));
  return [...tables.transcripts.values()].filter(({ id }) => !ids.has(id));
};

test("whatever was done since, an import is taken back: wholly with all that was done to it, or but for what was worked on; others’ work stands, nothing points at what is gone, and doing it again is the state before", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyLater, { maxLength: 7 }),
      fc.constantFrom("take", "keep"),
      fc.boolean(),
      async (...on) => {
        const [later, how, haveSteps] = on;
        const { archive, step, steps, transcripts } = await imported(later);
        const group = haveSteps ? steps : undefined;
        const { tables } = archive;
        const end = stateOf(tables);
        const work = new Map(transcripts.map((one) => [one.id, tables.transcripts.get(one.id)]));
        const others = othersIn(tables, transcripts);
        const isChanged = (one: Transcript) => {
          const now = work.get(one.id);
          return now !== undefined && canonicalJson(now) !== canonicalJson(one);
        };
        const isUsed = ({ id }: Transcript) =>
          [...tables.passages.values()].some(({ transcript }) => transcript === id) ||
          [...tables.collections.values()].some(({ name, members }) => name !== "The drop" && members?.includes(id));
        const stay = how === "take" ? [] : transcripts.filter((one) => isChanged(one) || isUsed(one));
        if (stay.length === transcripts.length) {
          await expect(archive.undo(step, how, group)).rejects.toMatchObject({ code: "conflict" });
          expect(stateOf(tables)).toEqual(end);
        } else {
          await archive.undo(step, how, group);
          expect(ids(left(tables, transcripts))).toEqual(ids(stay));
          for (const { id } of stay) expect(tables.transcripts.get(id)).toBe(work.get(id));
          if (how === "keep") expect(membersOf(tables, "The drop")).toEqual(expect.arrayContaining(ids(stay)));
          expect(othersIn(tables, transcripts)).toEqual(others);
          expect(danglingIn(tables)).toEqual([]);
          await archive.redo(step);
          expect(stateOf(tables)).toEqual(end);
          await archive.undo(step, "take");
          expect(left(tables, transcripts)).toEqual([]);
          await archive.redo(step);
          expect(stateOf(tables)).toEqual(end);
        }
        await archive.close();
      },
    ),
    { numRuns: 25 },
  );
});

test("unless it is said what becomes of later work, an import that was worked on is not taken back and nothing is changed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLater, { maxLength: 4 }), async (later) => {
      const { archive, step, transcripts } = await imported(later);
      const end = stateOf(archive.tables);
      const outcome = await archive.undo(step).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ code: "conflict" });
        expect(stateOf(archive.tables)).toEqual(end);
      } else {
        expect(left(archive.tables, transcripts)).toEqual([]);
        expect(danglingIn(archive.tables)).toEqual([]);
        await archive.redo(step);
        expect(stateOf(archive.tables)).toEqual(end);
      }
      await archive.close();
    }),
    { numRuns: 12 },
  );
});

test("an import whose files were imported anew since is not done again: the archive would have them twice", async () => {
  const { archive, step, transcripts } = await imported([]);
  await archive.undo(step);
  const source = { ...before.source, import: other, imported: "2100-01-01T00:00:00.000Z" };
  const anew = newTranscript("File 0 once more", { original: transcripts[0]?.original ?? "", source });
  await archive.commit(createRecords("transcripts", anew));
  await expect(archive.redo(step)).rejects.toMatchObject({
    code: "conflict",
    details: { conflicts: [{ id: anew.id, reason: "exists" }] },
  });
  await archive.close();
});

test("one of two that were made of the same file comes back although the other is there", async () => {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  const twin = newTranscript("Its twin", { source: { ...before.source, import: other } });
  await archive.commit(createRecords("transcripts", before, twin));
  const dropped = await archive.commit(draft([{ do: "delete", on: "transcripts", record: before }]));
  await archive.undo(dropped?.id ?? "");
  expect([...archive.tables.transcripts.keys()].toSorted()).toEqual([before.id, twin.id].toSorted());
  await archive.close();
});
