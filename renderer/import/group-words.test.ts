import { expect, it } from "vitest";
import { groupWords, layoutWords } from "./group-words.ts";

it("names a group by what it wants of a person, how it was read, and how many there are", () => {
  expect(groupWords({ kind: "to-look-at", by: "official-site", start: 0, count: 1200 })).toBe(
    "To look at · Official site · 1,200",
  );
  expect(groupWords({ kind: "unreadable", start: 0, count: 2 })).toBe("Unreadable · 2");
});

it("leaves the name of a profile as it is", () => {
  expect(layoutWords("UN General Debate")).toBe("UN General Debate");
});
