import { describe, expect, it } from "vitest";
import { sayFields, sayPassages } from "./correction-words.ts";

describe("sayPassages", () => {
  it("says what becomes of each, and nothing of none", () => {
    expect(sayPassages({ kept: 0, moved: 0, orphaned: 0 })).toEqual([]);
    expect(sayPassages({ kept: 2, moved: 0, orphaned: 1 })).toEqual([
      "2 passages keep their words.",
      "1 passage will be without a place, to be placed again.",
    ]);
  });
});

describe("sayFields", () => {
  it("names the fields", () => {
    expect(sayFields([])).toBe("No field changes.");
    expect(sayFields(["date", "title"])).toBe("Read anew from it: date, title.");
  });
});
