import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { createRoom } from "./room.ts";

it("holds as much as fits, in the order asked, what is too heavy alone, and what fails no longer", async () => {
  const room = createRoom(10);
  const inside = new Set<string>();
  const seen: string[] = [];
  const piece = (name: string, weight: number) =>
    room.take(weight, async () => {
      inside.add(name);
      seen.push([...inside].join(""));
      await setImmediate();
      inside.delete(name);
      if (name === "b") throw new Error(name);
      return name;
    });
  const all = [piece("a", 6), piece("b", 4), piece("c", 99), piece("d", 1), piece("e", 10), piece("f", 0)];
  const outcomes = await Promise.allSettled(all);
  expect(outcomes.map(({ status }) => status).indexOf("rejected")).toBe(1);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(seen).toEqual(["a", "ab", "c", "d", "e", "ef"]);
});
