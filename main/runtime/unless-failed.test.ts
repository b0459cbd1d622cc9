import { expect, test } from "vitest";
import { createDeferred } from "./deferred.ts";
import { heldAfter } from "./testing/garbage.ts";
import { unlessFailed } from "./unless-failed.ts";

const never = new Promise<void>(() => {});

test("a step ends as it ends, and when what it waits for fails", async () => {
  const work = createDeferred();
  const whileWorking = unlessFailed(work.promise.then(() => Promise.reject(new Error("the disk is full"))));
  await expect(whileWorking(Promise.resolve())).resolves.toBeUndefined();
  await expect(whileWorking(Promise.reject(new Error("a step failed")))).rejects.toThrow("a step failed");
  const waiting = whileWorking(never);
  work.resolve();
  await expect(waiting).rejects.toThrow("the disk is full");
  await expect(whileWorking(never)).rejects.toThrow("the disk is full");
});

test("steps leave nothing behind while the work goes on", async () => {
  const work = createDeferred();
  const whileWorking = unlessFailed(work.promise);
  const held = await heldAfter(async () => {
    for (let step = 0; step < 20_000; step += 1) await whileWorking(Promise.resolve());
  });
  work.resolve();
  expect(held).toBeLessThan(500_000);
});
