import { expect, it } from "vitest";
import { importState } from "../testing/import-state.ts";
import { listFilters } from "./import-filters.ts";

const state = importState({
  phase: "review",
  done: 4,
  total: 4,
  verdicts: { new: 2, already: 1, unreadable: 1 },
  toLookAt: 1,
  untitled: 1,
  chosen: 2,
});

it("shows the filters that have files, each with its count", () => {
  expect(listFilters(state, "all").map(({ show, count }) => [show, count])).toEqual([
    ["all", 4],
    ["new", 2],
    ["to-look-at", 1],
    ["untitled", 1],
    ["already", 1],
    ["unreadable", 1],
  ]);
});

it("keeps the filter in use when nothing is left behind it", () => {
  expect(listFilters(state, "repeated").map(({ show }) => show)).toContain("repeated");
});
