import { cp, readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type RecordKind, recordKinds } from "../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import type { Archive, StepDraft } from "./archive.ts";
import {
  createRecords,
  draft,
  edit,
  makeTestFolder,
  nastyString,
  newId,
  newTopic,
  newTranscript,
  stateOf,
} from "./fixtures.ts";
import { createArchive, openArchive } from "./open.ts";

type Act = {
  readonly do: "create" | "set" | "add" | "remove" | "drop";
  readonly on: RecordKind;
  readonly which: number;
  readonly text: string;
};

/** Acts of one group are made one after the other and undone together; others at the same time, and one by one. */
type Round = { readonly grouped: boolean; readonly acts: readonly Act[] };

const anyRound: fc.Arbitrary<Round> = fc.record({
  grouped: fc.boolean(),
  acts: fc.array(
    fc.record({
      do: fc.constantFrom("create" as const, "set" as const, "add" as const, "remove" as const, "drop" as const),
      on: fc.constantFrom(...recordKinds),
      which: fc.nat(4),
      text: nastyString.filter((text) => text.trim() !== ""),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

type Fixed = { readonly transcript: string };

function newRecord(on: RecordKind, text: string, { transcript }: Fixed): { readonly id: string } {
  const make: { readonly [K in RecordKind]: () => RecordOf<K> } = {
    transcripts: () => newTranscript(text),
    topics: () => newTopic(text),
    persons: () => ({
      id: newId("person"),
      kind: "person",
      name: { full: text, order: "given-first" },
      variants: [],
      roles: [],
      identifiers: [],
    }),
    sections: () => ({ id: newId("section"), label: text }),
    collections: () => ({ id: newId("collection"), name: text, members: [] }),
    passages: () => ({ id: newId("passage"), transcript, text: "b".repeat(64), start: 0, end: 1, exact: text }),
    profiles: () => ({ id: newId("profile"), name: text, rules: {} }),
    settings: () => ({ id: newId("setting"), zone: text }),
  };
  return make[on]();
}

/** A field of each kind that holds text, and one that holds members. */
const fields: { readonly [K in RecordKind]: { readonly text: string; readonly members?: string } } = {
  transcripts: { text: "title", members: "topics" },
  topics: { text: "label", members: "variants" },
  persons: { text: "name.full", members: "variants" },
  sections: { text: "label" },
  collections: { text: "name", members: "members" },
  passages: { text: "note" },
  profiles: { text: "name" },
  settings: { text: "zone" },
};

function draftOf(tables: Tables, act: Act, fixed: Fixed): StepDraft {
  const { on, text } = act;
  if (act.do === "create") return createRecords(on, newRecord(on, text, fixed));
  // What others point to stays, so that every undo can be had.
  const ids = [...tables[on].keys()].filter((id) => id !== fixed.transcript);
  const some = ids.filter((_, n) => n % 2 === act.which % 2);
  if (act.do === "set") return edit(tables, on, some, { set: { [fields[on].text]: text } });
  if (act.do === "drop") return dropDraft(tables, on, ids[act.which % ids.length]);
  return membersDraft(tables, act, some, fixed);
}

function dropDraft(tables: Tables, on: RecordKind, id: string | undefined): StepDraft {
  const record = id === undefined ? undefined : tables[on].get(id);
  return draft(record && on !== "topics" ? [{ do: "delete", on, record }] : []);
}

function membersDraft(tables: Tables, act: Act, ids: readonly string[], { transcript }: Fixed): StepDraft {
  const { members } = fields[act.on];
  const [topic] = tables.topics.keys();
  const pointed: Partial<Record<RecordKind, string>> = { transcripts: topic, collections: transcript };
  const member = act.on === "topics" || act.on === "persons" ? act.text : pointed[act.on];
  if (members === undefined || member === undefined) return draft([]);
  return edit(tables, act.on, ids, { [act.do === "add" ? "add" : "remove"]: { [members]: [member] } });
}

/** Answers with the ids to undo, oldest first. */
async function live(archive: Archive, { grouped, acts }: Round, fixed: Fixed): Promise<readonly string[]> {
  const group = grouped ? { group: newId("import") } : {};
  const commit = (act: Act) =>
    archive.commitPlan(function* () {
      yield;
      return { ...draftOf(archive.tables, act, fixed), ...group };
    });
  const steps = await Promise.all(acts.map(commit));
  const ids = steps.flatMap((step) => (step ? [step.id] : []));
  return grouped ? ids.slice(-1) : ids;
}

test("any acts on records of any kind, in groups and at once: undone they are the start, redone the end, replayed the same, and archive.json follows from the history alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRound, { maxLength: 6 }), async (rounds) => {
      const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
      const fixed = newTranscript("The one that stays");
      await archive.commit(createRecords("transcripts", fixed));
      const start = stateOf(archive.tables);
      const ids: string[] = [];
      for (const round of rounds) ids.push(...(await live(archive, round, { transcript: fixed.id })));
      const end = stateOf(archive.tables);
      for (const id of ids.toReversed()) await archive.undo(id);
      expect(stateOf(archive.tables)).toEqual(start);
      for (const id of ids) await archive.redo(id);
      expect(stateOf(archive.tables)).toEqual(end);
      await archive.close();
      const copy = await makeTestFolder();
      await cp(path.join(archive.folder, "history"), path.join(copy, "history"), { recursive: true });
      const replayed = await openArchive(copy);
      expect(stateOf(replayed.tables)).toEqual(end);
      await replayed.close();
      const [theirs, ours] = await Promise.all(
        [archive.folder, copy].map((at) => readFile(path.join(at, "archive.json"))),
      );
      expect(theirs?.equals(ours ?? Buffer.alloc(0))).toBe(true);
    }),
    { numRuns: 15 },
  );
});
