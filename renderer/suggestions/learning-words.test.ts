import { expect, it } from "vitest";
import { learningWords, unreadableWords } from "./learning-words.ts";

const learning = (learnt: number, left = 0, unreadable = 0) => ({ learnt, left, unreadable });

it("says that too little is tagged, or that learning goes on, and nothing when all is well", () => {
  expect(learningWords(learning(0))).toContain("none has any yet");
  expect(learningWords(learning(1))).toContain("1 has so far");
  expect(learningWords(learning(29))).toContain("29 have so far");
  expect(learningWords(learning(30))).toBeUndefined();
  expect(learningWords(learning(30, 1))).toBe("Learning from the tags: 1 transcript to go.");
});

it("names what could not be learnt from", () => {
  expect(unreadableWords(learning(30))).toBeUndefined();
  expect(unreadableWords({ ...learning(30, 0, 2), problem: "“Tugs”: gone" })).toBe(
    "Nothing was learnt from 2 tagged transcripts that cannot be read. “Tugs”: gone",
  );
});
