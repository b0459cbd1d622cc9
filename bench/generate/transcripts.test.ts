import { expect, it } from "vitest";
import { createWorld, generateTranscript } from "./transcripts.ts";

it("generates the same transcript for the same number, and another for another", () => {
  expect(generateTranscript(createWorld(), 7)).toBe(generateTranscript(createWorld(), 7));
  expect(generateTranscript(createWorld(), 7)).not.toBe(generateTranscript(createWorld(), 8));
});
