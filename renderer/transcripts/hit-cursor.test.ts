import { expect, it } from "vitest";
import { nextHit } from "./hit-cursor.ts";

it.each([
  [{ count: 3, at: -1 }, 1, 0],
  [{ count: 3, at: -1 }, -1, 2],
  [{ count: 3, at: 2 }, 1, 0],
  [{ count: 3, at: 0 }, -1, 2],
  [{ count: 0, at: -1 }, 1, -1],
] as const)("from %j by %i to %i", (cursor, by, to) => {
  expect(nextHit(cursor, by)).toBe(to);
});
