import { expect, it } from "vitest";
import { beginRun, currentOf, goBack, goOn, isOver } from "./run.ts";

it("goes through all, counts what was tagged, and comes back", () => {
  const first = beginRun(["a", "b"]);
  expect(currentOf(first)).toBe("a");
  expect(goBack(first)).toEqual(first);
  const second = goOn(first, 2);
  expect(currentOf(second)).toBe("b");
  const over = goOn(second, 0);
  expect([isOver(second), isOver(over), currentOf(over)]).toEqual([false, true, undefined]);
  expect(goOn(over, 3)).toBe(over);
  expect([...goOn(goBack(second), 1).tagged]).toEqual([["a", 3]]);
});
