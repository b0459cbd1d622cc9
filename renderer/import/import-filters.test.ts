import { expect, it } from "vitest";
import type { ImportState } from "../../shared/contract/imports.ts";
import { listFilters } from "./import-filters.ts";

const state: ImportState = {
  import: "i01900000-0000-7000-8000-000000000001",
  phase: "review",
  done: 4,
  total: 4,
  verdicts: {
    new: 2,
    version: 0,
    "same-text": 0,
    already: 1,
    trashed: 0,
    repeated: 0,
    "not-a-transcript": 0,
    unreadable: 1,
  },
  toLookAt: 1,
  chosen: 2,
  folders: "none",
};

it("shows the filters that have files, each with its count", () => {
  expect(listFilters(state, "all").map(({ show, count }) => [show, count])).toEqual([
    ["all", 4],
    ["new", 2],
    ["to-look-at", 1],
    ["already", 1],
    ["unreadable", 1],
  ]);
});

it("keeps the filter in use when nothing is left behind it", () => {
  expect(listFilters(state, "repeated").map(({ show }) => show)).toContain("repeated");
});
