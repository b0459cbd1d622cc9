import { expect, test } from "vitest";
import type { Tables } from "../../shared/records/record.ts";
import { countTranscripts } from "../archive/trash/trash.ts";
import { namedRecords } from "./named-records.ts";
import { testId } from "./testing/arbitrary-archive.ts";
import { madeArchive } from "./testing/made-transcript.ts";

const topic = (n: number, broader?: number) => ({
  id: testId("topic", n),
  label: `Topic ${n}`,
  variants: [],
  ...(broader === undefined ? {} : { broader: testId("topic", broader) }),
});

const whole = (tables: Tables) => ({ tables, total: countTranscripts(tables) });

function archiveWithTerms() {
  const { tables } = madeArchive(2, { topics: [testId("topic", 1)] });
  const terms = [topic(1, 2), topic(2, 3), topic(3, 2), topic(4)];
  const [a = "", b = ""] = tables.transcripts.keys();
  const lists = [
    { id: testId("collection", 1), name: "Both", members: [b, a] },
    { id: testId("collection", 2), name: "The other", members: [b] },
    { id: testId("collection", 3), name: "A search", query: "harbour" },
  ];
  return {
    tables: {
      ...tables,
      topics: new Map(terms.map((term) => [term.id, term])),
      collections: new Map(lists.map((list) => [list.id, list])),
    },
    a,
    b,
  };
}

test("a part takes with it what it names, broader terms, and collections with its own members alone", () => {
  const { tables, a } = archiveWithTerms();
  const named = namedRecords(whole(tables), new Set([a]));
  expect(named.topics.map(({ label }) => label)).toEqual(["Topic 1", "Topic 2", "Topic 3"]);
  expect(named.collections).toEqual([{ id: testId("collection", 1), name: "Both", members: [a] }]);
});

test("a part takes the profiles that its transcripts were read by, all takes every one", () => {
  const { tables } = madeArchive(2);
  const [a, b] = [...tables.transcripts.values()];
  if (!a || !b) throw new Error("There are two.");
  const profiles = [1, 2].map((n) => ({ id: testId("profile", n), name: `Radio ${n}`, rules: {} }));
  const read = { ...a, source: { ...a.source, profile: "Radio 2" } };
  const all = {
    ...tables,
    transcripts: new Map(tables.transcripts).set(a.id, read),
    profiles: new Map(profiles.map((profile) => [profile.id, profile])),
  };
  const names = (ids: readonly string[]) => namedRecords(whole(all), new Set(ids)).profiles.map(({ name }) => name);
  expect([names([a.id]), names([b.id]), names([a.id, b.id])]).toEqual([["Radio 2"], [], ["Radio 1", "Radio 2"]]);
});

test("when all transcripts go, every record goes", () => {
  const { tables, a, b } = archiveWithTerms();
  const named = namedRecords(whole(tables), new Set([a, b]));
  expect(named.topics).toHaveLength(4);
  expect(named.collections).toHaveLength(3);
});

test("when all that is not in the trash goes, every record goes but what is about the trash alone", () => {
  const { tables, a, b } = archiveWithTerms();
  const record = tables.transcripts.get(b);
  if (!record) throw new Error("There is no second transcript.");
  const transcripts = new Map(tables.transcripts).set(b, { ...record, trashed: { at: "2024-05-06T07:08:09.010Z" } });
  const named = namedRecords(whole({ ...tables, transcripts }), new Set([a]));
  expect(named.topics).toHaveLength(4);
  expect(named.collections.map(({ members }) => members)).toEqual([[a], [], undefined]);
});
