import { describe, expect, test } from "vitest";
import { historyStart, type Position, segmentName } from "../history/history-segment.ts";
import { createFolding, type FoldingOptions } from "./folding.ts";

const megabyte = 1024 * 1024;

/** A history that grows by batches of so many bytes, and what was folded of it. */
function createHistory(options: Partial<FoldingOptions> = {}) {
  let position: Position = { ...historyStart, batch: 1, end: 500 };
  const saved: number[] = [];
  const failures: unknown[] = [];
  const folding = createFolding({
    folded: position,
    position: () => position,
    size: () => Promise.resolve(0),
    save: () => {
      saved.push(position.batch);
      return Promise.resolve(position);
    },
    onFailure: (error) => failures.push(error),
    ...options,
  });
  const add = async (batches: number, bytes: number, segment = position.segment) => {
    for (let n = 0; n < batches; n += 1) {
      const from = segment === position.segment ? position.end : 0;
      position = { ...position, batch: position.batch + 1, segment, end: from + bytes };
      folding.notice();
      await folding.settled();
    }
  };
  return { add, saved, failures, fold: folding.fold };
}

describe("a fold in the background", () => {
  test("comes after 16 MB of history, and after some 2,000 small batches", async () => {
    const large = createHistory();
    await large.add(15, megabyte);
    expect(large.saved).toEqual([]);
    await large.add(16, megabyte);
    expect(large.saved).toEqual([17]);
    const small = createHistory();
    await small.add(4_000, 600);
    expect(small.saved).toHaveLength(2);
  });

  test("of a large archive comes after half of the size of archive.json", async () => {
    const { add, saved } = createHistory({ size: () => Promise.resolve(100 * megabyte) });
    await add(49, megabyte);
    expect(saved).toEqual([]);
    await add(3, megabyte);
    expect(saved).toHaveLength(1);
  });

  test("counts across segments", async () => {
    const { add, saved } = createHistory();
    await add(10, megabyte);
    await add(5, megabyte, segmentName(12));
    expect(saved).toEqual([]);
    await add(2, megabyte);
    expect(saved).toHaveLength(1);
  });

  test("comes with the first batch when archive.json is missing or stands in an earlier segment", async () => {
    const missing = createHistory({ folded: undefined });
    await missing.add(1, 500);
    expect(missing.saved).toEqual([2]);
    const earlier = createHistory({ folded: { ...historyStart, segment: segmentName(0) } });
    await earlier.add(1, 500);
    expect(earlier.saved).toEqual([2]);
  });

  test("that fails is told, and tried again when as much has come together as before", async () => {
    const full = new Error("the disk is full");
    const { add, failures } = createHistory({ save: () => Promise.reject(full) });
    await add(17, megabyte);
    expect(failures).toEqual([full]);
    await add(17, megabyte);
    expect(failures).toEqual([full, full]);
  });
});

test("nothing new is not folded", async () => {
  const { add, saved, fold } = createHistory();
  await fold();
  expect(saved).toEqual([]);
  await add(1, 500);
  await Promise.all([fold(), fold()]);
  expect(saved).toEqual([2]);
});
