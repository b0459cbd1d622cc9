import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { createTurns } from "./turns.ts";

it("does one piece at a time, in their order, also after one that fails", async () => {
  const turns = createTurns();
  const seen: string[] = [];
  const piece = (name: string) => async () => {
    seen.push(`${name} begins`);
    await setImmediate();
    seen.push(`${name} ends`);
    if (name === "b") throw new Error(name);
    return name;
  };
  expect(turns.areFree()).toBe(true);
  const all = ["a", "b", "c"].map((name) => turns.take(piece(name)));
  expect(turns.areFree()).toBe(false);
  const outcomes = await Promise.allSettled(all);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  expect(turns.areFree()).toBe(true);
});
