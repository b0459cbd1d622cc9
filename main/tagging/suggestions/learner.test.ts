import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Step } from "../../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../../shared/records/record.ts";
import { newReading, newTopic, newTranscript } from "../../archive/fixture-records.ts";
import { createPersonIndex } from "../persons/person-index.ts";
import { createLearner } from "./learner.ts";

function openHarbour(count: number, lull: () => Promise<void> = async () => undefined) {
  const topic = newTopic("Dredging");
  const transcripts = new Map<string, RecordOf<"transcripts">>();
  for (let n = 0; n < count; n += 1) {
    const one = newTranscript(`Meeting ${n}`, { topics: [topic.id], text: String(n).padStart(64, "0") });
    transcripts.set(one.id, one);
  }
  const none = new Map<string, never>();
  const tables: Tables = {
    transcripts,
    topics: new Map([[topic.id, topic]]),
    persons: none,
    sections: none,
    collections: none,
    passages: none,
    profiles: none,
    settings: none,
  };
  const heard: ((step: Step, sequence: number) => void)[] = [];
  const reads: string[] = [];
  const learner = createLearner(
    {
      tables,
      onCommit: (listener) => {
        heard.push(listener);
        return () => {};
      },
    },
    {
      read: async (sha256) => {
        reads.push(sha256);
        if (sha256.endsWith("9")) throw new Error("damaged");
        return { text: "", reading: newReading("page") };
      },
      persons: async () => createPersonIndex(),
      lull,
    },
  );
  const change = (record: RecordOf<"transcripts">) => {
    transcripts.set(record.id, record);
    const changes = [{ do: "change" as const, on: "transcripts" as const, ids: [record.id] }];
    const step = { id: "h", at: "", writer: "w", deed: { code: "tag" as const, count: 1, names: [] }, changes };
    for (const listener of heard) listener(step, 1);
  };
  return { learner, reads, change, transcripts: [...transcripts.values()], topic };
}

it("reads each tagged text once, again only when its words change, and counts what cannot be read", async () => {
  const { learner, reads, change, transcripts, topic } = openHarbour(10);
  await learner.settled(60_000);
  expect(learner.progress()).toEqual({ learnt: 9, left: 0, unreadable: 1, problem: "“Meeting 9”: damaged" });
  const [first] = transcripts;
  if (!first) throw new Error("there are ten");
  change({ ...first, topics: [topic.id, "another"] });
  expect(learner.progress().left).toBe(1);
  await learner.settled(60_000);
  expect(learner.examples.get(first.id)?.topics).toEqual([topic.id, "another"]);
  expect(reads).toHaveLength(10);
  change({ ...first, title: "Another title" });
  await learner.settled(60_000);
  expect(reads).toHaveLength(11);
  change({ ...first, trashed: { at: "2024-05-06T07:08:09.010Z" } });
  await learner.settled(60_000);
  expect(learner.progress().learnt).toBe(8);
});

it("learns what changed by itself, and no longer from what can no longer be read", async () => {
  const { learner, change, transcripts, topic } = openHarbour(3);
  await learner.settled(60_000);
  const [first] = transcripts;
  if (!first) throw new Error("there are three");
  change({ ...first, topics: [topic.id, "another"] });
  await expect.poll(() => learner.progress().left).toBe(0);
  expect(learner.examples.get(first.id)?.topics).toEqual([topic.id, "another"]);
  change({ ...first, text: "9".repeat(64) });
  await expect.poll(() => learner.progress()).toMatchObject({ learnt: 2, left: 0, unreadable: 1 });
});

it("answers when the patience is over, goes on by itself, and not after it was stopped", async () => {
  const { learner } = openHarbour(3_000);
  await learner.settled(0);
  expect(learner.progress().left).toBeGreaterThan(0);
  learner.stop();
  const { left } = learner.progress();
  await learner.settled(60_000);
  expect(learner.progress().left).toBeGreaterThanOrEqual(left - 1);
});

it("learns at leisure, and without stopping for others while somebody waits for it", async () => {
  const lulls: (() => void)[] = [];
  const { learner, reads } = openHarbour(4, () => new Promise((resolve) => lulls.push(resolve)));
  await learner.settled(0);
  expect(reads).toHaveLength(0);
  for (const known of [1, 2]) {
    lulls.shift()?.();
    await expect.poll(() => learner.progress().learnt).toBe(known);
    for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    expect(reads).toHaveLength(known);
  }
  const settled = learner.settled(60_000);
  lulls.shift()?.();
  await settled;
  expect(learner.progress().left).toBe(0);
  expect(lulls).toHaveLength(0);
});
