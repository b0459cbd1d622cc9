import { expect, it } from "vitest";
import { describeConflict } from "./conflict-words.ts";

it.each([
  [
    { reason: "changed", field: "publication.status", now: "in-review", left: "draft" },
    "Status is “In review” now; this step left “Draft”.",
  ],
  [{ reason: "changed", field: "notes", left: "Seen" }, "Notes is nothing now; this step left “Seen”."],
  [{ reason: "changed" }, "it was changed since."],
  [{ reason: "deleted" }, "it is no longer in the archive."],
] as const)("says what stands in the way: %j", (conflict, words) => {
  expect(describeConflict({ name: "A", ...conflict })).toBe(words);
});
