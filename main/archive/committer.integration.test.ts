import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Step } from "../../shared/records/change.ts";
import type { Slices } from "../runtime/slices.ts";
import { changeRecords } from "./changes/changes.ts";
import { applyChanges } from "./changes/stage-changes.ts";
import { emptyTables } from "./changes/tables.ts";
import { createCommitter } from "./committer.ts";
import { createRecords, newId, newTopic, newTranscript, stateOf } from "./fixtures.ts";
import { historyStart } from "./history/history-segment.ts";
import type { HistoryWriter } from "./history/history-writer.ts";

const many = 20_000;
const [harbours, ferries] = [newTopic("Harbours"), newTopic("Ferries")];

function stepOf(changes: Step["changes"]): Step {
  return {
    id: newId("step"),
    at: "2024-05-06T07:08:09.010Z",
    writer: newId("writer"),
    deed: { code: "tag", count: 1, names: [] },
    changes,
  };
}

/** A history that takes its time, and refuses the writes whose numbers are given. */
function slowHistory(...refused: readonly number[]): HistoryWriter {
  let position = historyStart;
  let writes = 0;
  return {
    append: async () => {
      writes += 1;
      const isRefused = refused.includes(writes);
      await setImmediate();
      if (isRefused)
        throw Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", errno: -28, syscall: "write" });
      position = { ...position, batch: position.batch + 1 };
      return position;
    },
    close: async () => {},
  };
}

function makeCommitter(history = slowHistory()) {
  const tables = emptyTables();
  const records = Array.from({ length: many }, (_, n) => newTranscript(`Meeting ${n}`));
  applyChanges(tables, createRecords("transcripts", ...records).changes.slice());
  applyChanges(tables, createRecords("topics", harbours, ferries).changes.slice());
  return { tables, ids: records.map(({ id }) => id), committer: createCommitter(tables, history, historyStart) };
}

function tagAll({ tables, ids }: Pick<ReturnType<typeof makeCommitter>, "tables" | "ids">, topic: string): Step {
  return stepOf(changeRecords(tables, "transcripts", ids, { add: { topics: [topic] } }));
}

describe("a long step", () => {
  test("lets others run, and is never seen by halves", async () => {
    const { tables, ids, committer } = makeCommitter();
    const done = committer.commit(tagAll({ tables, ids }, harbours.id));
    let isDone = false;
    void done.then(() => {
      isDone = true;
    });
    const seen: boolean[] = [];
    while (!isDone) {
      const ends = [ids[0], ids[many / 2], ids[many - 1]].map((id) => tables.transcripts.get(id ?? "")?.topics.length);
      expect(new Set(ends).size).toBe(1);
      seen.push(ends[0] === 1);
      await setImmediate();
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen[0]).toBe(false);
    await done;
    expect(tables.transcripts.get(ids[0] ?? "")?.topics).toEqual([harbours.id]);
  });

  test("lets nothing else between its plan and itself; what comes meanwhile waits and builds on it", async () => {
    const { tables, ids, committer } = makeCommitter();
    const [first = ""] = ids;
    const planned = committer.commitPlan(function* (): Slices<Step> {
      const step = tagAll({ tables, ids }, harbours.id);
      for (let n = 0; n < many; n += 1) yield;
      return step;
    });
    await setImmediate();
    const short = stepOf([
      {
        do: "change",
        on: "transcripts",
        ids: [first],
        remove: { topics: [harbours.id] },
        add: { topics: [ferries.id] },
      },
    ]);
    await Promise.all([planned, committer.commit(short)]);
    expect(tables.transcripts.get(first)?.topics).toEqual([ferries.id]);
  });

  test("makes nothing when its plan comes to nothing, and rejects with what its plan throws", async () => {
    const { tables, committer } = makeCommitter();
    const before = stateOf(tables);
    const nothing = function* (): Slices<undefined> {
      yield;
      return undefined;
    };
    const broken = function* (): Slices<Step> {
      yield;
      throw new RangeError("broken");
    };
    expect(await committer.commitPlan(nothing)).toBeUndefined();
    await expect(committer.commitPlan(broken)).rejects.toThrow("broken");
    expect(committer.position()).toEqual(historyStart);
    expect(stateOf(tables)).toEqual(before);
  });

  test("goes when a write fails that it came after, wherever it stands by then; later ones go on", async () => {
    const { tables, ids, committer } = makeCommitter(slowHistory(1));
    const before = stateOf(tables);
    const asked = [
      committer.commit(stepOf(createRecords("topics", newTopic("Locks")).changes.slice())),
      committer.commit(tagAll({ tables, ids }, harbours.id)),
      committer.commit(stepOf(createRecords("topics", newTopic("Weirs")).changes.slice())),
    ];
    for (const refused of await Promise.allSettled(asked)) {
      expect(refused).toMatchObject({ status: "rejected", reason: { code: "disk" } });
    }
    await committer.settled();
    expect(stateOf(tables)).toEqual(before);
    const tagged = await committer.commit(tagAll({ tables, ids }, harbours.id));
    expect(tagged.changes).toHaveLength(1);
    expect(tables.transcripts.get(ids[0] ?? "")?.topics).toEqual([harbours.id]);
  });
});
