import { setImmediate } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { createComparison } from "./comparison.ts";

function* pieces(count: number, milliseconds = 0, ran: number[] = []) {
  for (let n = 0; n < count; n += 1) {
    ran.push(n);
    vi.advanceTimersByTime(milliseconds);
    yield;
  }
  return count;
}

/** A clock that goes on in the work alone: the machine may be busy. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
}

it("is told of while it takes long, and not when it is done at once", async () => {
  stopClock();
  const told: number[][] = [];
  const comparison = createComparison((...progress) => told.push(progress));
  expect(await comparison.run(pieces(1_000), 1_000)).toBe(1_000);
  expect(told).toEqual([]);
  await comparison.run(pieces(200, 2), 200);
  expect(told.length).toBeGreaterThan(0);
  for (const [done, total] of told) expect([done !== undefined && done <= 200, total]).toEqual([true, 200]);
});

it("is stopped, and the next one is not", async () => {
  stopClock();
  const comparison = createComparison(() => {});
  const ran: number[] = [];
  const long = comparison.run(pieces(2_000, 2, ran), 2_000);
  const stopped = expect(long).rejects.toMatchObject({ code: "cancelled" });
  await setImmediate();
  comparison.stop();
  const before = ran.length;
  await stopped;
  expect(ran.length - before).toBeLessThan(10);
  expect(await comparison.run(pieces(3), 3)).toBe(3);
});
