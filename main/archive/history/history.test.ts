import {
  appendFile,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Step } from "../../../shared/records/change.ts";
import { atOnce } from "../../runtime/slices.ts";
import { emptyTables } from "../changes/tables.ts";
import { createCommitter } from "../committer.ts";
import { createRecords, edit, makeTestFolder, newId, newTopic, stateOf } from "../fixtures.ts";
import { frameBatch, noHash } from "./history-frame.ts";
import { historyStart, listSegments, type Position, segmentName, segmentPath } from "./history-segment.ts";
import { walkHistory } from "./history-walk.ts";
import { createHistoryWriter } from "./history-writer.ts";
import { stepsOf } from "./step-lines.ts";
import { stepsBackward } from "./step-log.ts";

const archiveId = newId("archive");

function topicStep(label: string): Step {
  const record = newTopic(label);
  return {
    id: newId("step"),
    at: "2024-05-06T07:08:09.010Z",
    writer: newId("writer"),
    deed: { code: "tag", count: 0, names: [label] },
    changes: [{ do: "create", on: "topics", record }],
  };
}

async function makeHistory(labels: readonly string[], segmentBytes?: number) {
  const folder = await makeTestFolder();
  await mkdir(path.join(folder, "history"), { recursive: true });
  const writer = createHistoryWriter(folder, archiveId, historyStart, segmentBytes);
  const positions: Position[] = [];
  for (const label of labels) positions.push(await writer.append([Buffer.from(JSON.stringify(topicStep(label)))]));
  await writer.close();
  return { folder, positions, file: segmentPath(folder, segmentName(1)) };
}

async function labelsIn(folder: string, from = historyStart) {
  const labels: (string | undefined)[] = [];
  const walk = await walkHistory(folder, from, (batch) => {
    labels.push(...stepsOf(batch).map((step) => step.deed.names[0]));
  });
  return { labels, ...walk };
}

describe("reading the history", () => {
  test("goes on from any position, over segments", async () => {
    const labels = ["a", "b\n{", "c\u2028", "d", "e"];
    const { folder, positions } = await makeHistory(labels, 700);
    expect((await listSegments(folder)).length).toBeGreaterThan(1);
    expect((await labelsIn(folder)).labels).toEqual(labels);
    for (const [index, position] of positions.entries()) {
      expect((await labelsIn(folder, position)).labels).toEqual(labels.slice(index + 1));
    }
  });

  test("backward, gives the latest step first, over segments and whatever their length", async () => {
    const labels = ["a", "b".repeat(300_000), "c\n\n", "d".repeat(600_000), "e", "f"];
    const { folder, positions } = await makeHistory(labels, 400_000);
    const found: (string | undefined)[] = [];
    for await (const step of stepsBackward(folder, positions.at(-1) ?? historyStart)) found.push(step.deed.names[0]);
    expect(found).toEqual(labels.toReversed());
  });

  test("torn at any byte of its last batch, it is the batches before, and nothing is changed", async () => {
    const { folder, positions, file } = await makeHistory(["a", "b", "c"]);
    const whole = await readFile(file);
    const last = positions[1]?.end ?? 0;
    for (let size = last; size < whole.length; size += 3) {
      await writeFile(file, whole.subarray(0, size));
      const { labels, end, torn } = await labelsIn(folder);
      expect(labels).toEqual(["a", "b"]);
      expect(end).toEqual(positions[1]);
      expect(torn !== undefined).toBe(size > last);
    }
  });

  test("torn at any byte at all, it is the batches that are whole before that byte", async () => {
    const { folder, positions, file } = await makeHistory(["a", "b", "c", "d"]);
    const whole = await readFile(file);
    const sizes = fc.nat(whole.length);
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        await writeFile(file, whole.subarray(0, size));
        const expected = positions.filter((position) => position.end <= size).length;
        expect((await labelsIn(folder)).labels).toEqual(["a", "b", "c", "d"].slice(0, expected));
      }),
    );
  });

  test("a last batch with a lost page is a tear; the same before a whole batch is damage", async () => {
    const { folder, positions, file } = await makeHistory(["a", "b", "c"]);
    const whole = await readFile(file);
    const zeroed = (from: number, to: number) => Buffer.from(whole).fill(0, from, to);
    const ends = positions.map((position) => position.end);
    const [first = 0, second = 0, third = 0] = ends;
    await writeFile(file, zeroed(second, second + 100));
    expect(await labelsIn(folder)).toMatchObject({ labels: ["a", "b"], torn: { from: second, size: third } });
    for (const from of [0, 20, first - 30, first, second - 1]) {
      await writeFile(file, zeroed(from, from + 1));
      await expect(labelsIn(folder)).rejects.toMatchObject({
        code: "archive-damaged",
        details: { file: `history/${segmentName(1)}` },
      });
    }
  });

  test("a head whose length was changed does not swallow the batches behind it", async () => {
    const { folder, file } = await makeHistory(["a", "b"]);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/"bytes":\d/, '"bytes":9'));
    await expect(labelsIn(folder)).rejects.toMatchObject({ code: "archive-damaged" });
  });

  test("a missing segment is named", async () => {
    const { folder } = await makeHistory(["a", "b", "c"], 1);
    await rm(segmentPath(folder, segmentName(2)));
    await expect(labelsIn(folder)).rejects.toMatchObject({ details: { file: `history/${segmentName(2)}` } });
  });

  test("a batch that does not follow on the one before it is damage", async () => {
    const { folder, file, positions } = await makeHistory(["a"]);
    const before = { batch: 1, sha256: noHash };
    const { frame } = atOnce(frameBatch(before, archiveId, [Buffer.from(JSON.stringify(topicStep("x")))]));
    await appendFile(file, frame);
    await expect(labelsIn(folder)).rejects.toMatchObject({ code: "archive-damaged" });
    await truncate(file, (positions[0]?.end ?? 0) - 1);
    expect((await labelsIn(folder)).labels).toEqual([]);
  });
});

describe("committing", () => {
  async function makeCommitter(segmentBytes?: number) {
    const folder = await makeTestFolder();
    await mkdir(path.join(folder, "history"), { recursive: true });
    const tables = emptyTables();
    const writer = createHistoryWriter(folder, archiveId, historyStart, segmentBytes);
    onTestFinished(() => writer.close());
    return { folder, tables, writer, committer: createCommitter(tables, writer, historyStart) };
  }

  test("shows at once, is on disk when it resolves, and is heard after that", async () => {
    const { folder, tables, committer } = await makeCommitter();
    const heard: [string, number][] = [];
    committer.onCommit((step, sequence) => heard.push([step.id, sequence]));
    const step = topicStep("Harbours");
    const done = committer.commit(step);
    expect(tables.topics.size).toBe(1);
    expect(heard).toEqual([]);
    expect(committer.snapshot().tables.topics.size).toBe(0);
    await done;
    expect(heard).toEqual([[step.id, 1]]);
    expect((await labelsIn(folder)).labels).toEqual(["Harbours"]);
    expect(committer.snapshot().tables.topics.size).toBe(1);
  });

  test("concurrent changes share a batch, in their order", async () => {
    const { folder, committer } = await makeCommitter();
    const labels = Array.from({ length: 50 }, (_, n) => `topic ${n}`);
    await Promise.all(labels.map((label) => committer.commit(topicStep(label))));
    const { labels: found, end } = await labelsIn(folder);
    expect(found).toEqual(labels);
    expect(end.batch).toBe(2);
    expect(committer.position()).toEqual(end);
  });

  test("a step that does not fit changes nothing", async () => {
    const { tables, writer, committer } = await makeCommitter();
    const step = topicStep("Harbours");
    await committer.commit(step);
    const before = stateOf(tables);
    const other = topicStep("Ferries");
    const refused = committer.commit({ ...other, changes: [...other.changes, ...step.changes] });
    await expect(refused).rejects.toMatchObject({ code: "conflict" });
    expect(stateOf(tables)).toEqual(before);
    await writer.close();
  });

  // /dev/full refuses every write as a full disk does.
  test.skipIf(process.platform !== "linux")(
    "a full disk takes this and queued changes back; later ones go on",
    async () => {
      const { folder, tables, writer, committer } = await makeCommitter(1);
      await committer.commit(topicStep("Harbours"));
      const before = stateOf(tables);
      const full = segmentPath(folder, segmentName(2));
      await symlink("/dev/full", full);
      const heard: Step[] = [];
      committer.onCommit((step) => heard.push(step));
      const record = newTopic("Ferries");
      const create = { ...topicStep("Ferries"), ...createRecords("topics", record) };
      const first = committer.commit({ ...create, changes: [...create.changes] });
      const rename = edit(tables, "topics", [record.id], { set: { label: "Ferry lines" } });
      const second = committer.commit({ ...topicStep("rename"), changes: [...rename.changes] });
      for (const refused of await Promise.allSettled([first, second])) {
        expect(refused).toMatchObject({ status: "rejected", reason: { code: "disk", details: { system: "ENOSPC" } } });
      }
      expect(stateOf(tables)).toEqual(before);
      expect(heard).toEqual([]);
      await rm(full);
      await committer.commit(topicStep("Locks"));
      await writer.close();
      expect((await labelsIn(folder)).labels).toEqual(["Harbours", "Locks"]);
    },
  );

  test("what a failed write left behind is cut off before the next batch", async () => {
    const { folder, positions, file } = await makeHistory(["a", "b"]);
    const writer = createHistoryWriter(folder, archiveId, positions[0] ?? historyStart);
    await writer.append([Buffer.from(JSON.stringify(topicStep("c")))]);
    await writer.close();
    expect((await labelsIn(folder)).labels).toEqual(["a", "c"]);
    await copyFile(file, `${file}.whole`);
    await truncate(file, 10);
    await expect(writer.append([])).rejects.toMatchObject({ code: "archive-damaged" });
    expect((await stat(file)).size).toBe(10);
    expect(await readdir(path.dirname(file))).toHaveLength(3);
  });
});
