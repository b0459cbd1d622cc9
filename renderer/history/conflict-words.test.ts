import { expect, it } from "vitest";
import { canBeSettled, conflictsIn, describeConflict } from "./conflict-words.ts";

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

it("offers to keep or take what was made and worked on since, and nothing where a value stands in the way", () => {
  const worked = [
    { name: "A", reason: "changed" },
    { name: "B", reason: "used" },
  ] as const;
  expect(canBeSettled(worked)).toBe(true);
  expect(canBeSettled([...worked, { name: "C", field: "title", reason: "changed" }])).toBe(false);
  expect(canBeSettled([...worked, { name: "C", reason: "exists" }])).toBe(false);
});

it("takes what stands in the way from the details of a refusal, and nothing from other details", () => {
  const details = { count: 3, conflicts: [{ name: "A", field: "title", reason: "changed", now: "B" }] };
  expect(conflictsIn(details)).toEqual(details);
  for (const other of [
    undefined,
    { count: 3 },
    { ...details, count: "3" },
    { ...details, conflicts: [{ name: "A", reason: "toString" }] },
    { ...details, conflicts: [{ name: "A", reason: "used", left: 7 }] },
  ]) {
    expect(conflictsIn(other)).toBeUndefined();
  }
});
