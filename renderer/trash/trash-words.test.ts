import { expect, it } from "vitest";
import { describeMove } from "./trash-words.ts";

it("says what was moved, and where to", () => {
  expect(describeMove("put", 1)).toBe("1 transcript moved to the trash.");
  expect(describeMove("restore", 1_200)).toBe("1,200 transcripts restored.");
});
