import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { createWriteQueue } from "./write-queue.ts";

test("no more than the limit at a time, and all of it", async () => {
  const queue = createWriteQueue(3);
  let running = 0;
  let most = 0;
  let done = 0;
  for (let n = 0; n < 20; n += 1) {
    await queue.add(async () => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(1);
      running -= 1;
      done += 1;
    });
  }
  await queue.drain();
  expect([most, done]).toEqual([3, 20]);
});

test("a failure is heard, at the latest at the end, and what still runs is waited for", async () => {
  const queue = createWriteQueue(2);
  let isOver = false;
  await queue.add(async () => {
    await setTimeout(20);
    isOver = true;
  });
  await queue.add(() => Promise.reject(new Error("no room")));
  await expect(queue.drain()).rejects.toThrow("no room");
  await queue.settle();
  expect(isOver).toBe(true);
});
