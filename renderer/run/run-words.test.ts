import { expect, it } from "vitest";
import { doneWords } from "./run-words.ts";

it("says what a run came to", () => {
  const tagged = new Map([["a", 2]]);
  expect(doneWords({ ids: ["a", "b", "c"], at: 3, tagged })).toBe(
    "3 transcripts gone through: 1 tagged, 2 left as they were.",
  );
  expect(doneWords({ ids: ["a"], at: 1, tagged })).toBe("1 transcript gone through: 1 tagged.");
});
