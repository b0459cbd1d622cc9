import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createDeferred } from "../runtime/deferred.ts";
import { createActivity } from "./activity.ts";

test("what nobody asked for waits while somebody waits for an answer, but not for ever", async () => {
  const activity = createActivity();
  await activity.lull();
  const answer = createDeferred();
  const asking = activity.during(() => answer.promise);
  let isLull = false;
  const lull = activity.lull().then(() => {
    isLull = true;
  });
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  expect(isLull).toBe(false);
  await lull;
  answer.resolve();
  await asking;
});

test("what nobody asked for waits for a while after each sign of somebody at work", async () => {
  const activity = createActivity();
  await activity.during(async () => undefined);
  const began = performance.now();
  await activity.lull();
  // A window tells of scrolling twice a second.
  expect(performance.now() - began).toBeGreaterThan(500);
});
