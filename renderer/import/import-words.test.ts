import { expect, it } from "vitest";
import type { ImportState } from "../../shared/contract/imports.ts";
import { importState } from "../testing/import-state.ts";
import { announcePhase, isOver, isReview, nameImport, sayLeftOut } from "./import-words.ts";

const state = importState();

it("says what it is doing", () => {
  expect(nameImport(state)).toBe("Gathering files…");
  expect(nameImport({ ...state, done: 43 })).toBe("Reading files…");
  expect(nameImport({ ...state, total: 104 })).toBe("Reading 104 files…");
  const review: ImportState = {
    ...state,
    phase: "review",
    verdicts: { ...state.verdicts, new: 3, unreadable: 1 },
    chosen: 3,
  };
  expect(nameImport(review)).toBe("Review 4 files before import");
  expect(announcePhase({ ...review, toLookAt: 2 })).toBe("Reading finished. 3 files chosen for import. 2 to look at.");
  expect(nameImport({ ...review, phase: "writing", chosen: 1 })).toBe("Importing 1 file…");
});

it("knows when it can be looked at and when it is over", () => {
  expect(
    ["reading", "review", "writing", "done", "cancelled", "failed"].map((phase) => [
      isReview({ ...state, phase: phase as ImportState["phase"] }),
      isOver({ ...state, phase: phase as ImportState["phase"] }),
    ]),
  ).toEqual([
    [true, false],
    [true, false],
    [false, false],
    [false, true],
    [false, true],
    [false, true],
  ]);
});

it("names what was left out when it is over", () => {
  const verdicts = {
    new: 5,
    version: 0,
    "same-text": 0,
    already: 1_200,
    trashed: 3,
    repeated: 0,
    "not-a-transcript": 1,
    unreadable: 2,
  };
  const done: ImportState = { ...state, phase: "done", verdicts, chosen: 4 };
  expect(sayLeftOut(done)).toBe(
    "Left out: 1,200 already here, 3 in the trash, 1 not a transcript, 2 unreadable, 1 not chosen.",
  );
  expect(sayLeftOut({ ...done, verdicts: { ...state.verdicts, new: 4 } })).toBeUndefined();
  expect(sayLeftOut({ ...done, phase: "cancelled" })).toBeUndefined();
});
