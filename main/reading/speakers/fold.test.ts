import { describe, expect, it } from "vitest";
import type { DraftTurn } from "../page/draft.ts";
import { foldVoices } from "./fold.ts";
import { shapeLabel } from "./label-shape.ts";
import { cutLabel } from "./label-text.ts";

function turnsOf(...labels: string[]): DraftTurn[] {
  return labels.flatMap((label, i) => {
    const cut = cutLabel(`${label}: yes`);
    const shape = cut && shapeLabel(cut, new Set());
    return shape ? [{ label, shape, first: i + 1, last: i + 1 }] : [];
  });
}

function voicesOf(...labels: string[]): number[] {
  return foldVoices(turnsOf(...labels)).turns.map(({ voice }) => voice);
}

describe("folding labels to voices", () => {
  it.each([
    ["a long form and a short one", "President of Norland Anna Berg", "Anna Berg"],
    ["capitals", "Anna Berg", "ANNA BERG"],
    ["a remark", "Anna Berg", "Anna Berg (retranslated)"],
    ["a missing space", "Anna Berg", "AnnaBerg"],
    ["initials", "Captain A. Berg", "Anna Berg"],
    ["a misprint", "Sergei Donbergskoi", "Sergey Donbergskoy"],
    ["a courtesy", "Anna Berg", "Ms Berg"],
    ["inverted order", "Berg Anna", "Anna Berg"],
  ])("knows one person by %s", (_, a, b) => {
    expect(voicesOf(a, b)).toEqual([0, 0]);
  });

  it.each([
    ["the same family name", "Anna Berg", "Ole Berg"],
    ["a husband and a wife", "Ivan Belogradov", "Ivana Belogradova"],
    ["different roles", "Question", "Response"],
    ["a name and a role", "Anna Berg", "Question"],
  ])("keeps apart %s", (_, a, b) => {
    expect(voicesOf(a, b)).toEqual([0, 1]);
  });

  it("names a voice by the name printed alone, and keeps the office", () => {
    const { voices } = foldVoices(turnsOf("Minister of the Port Royal Harbour Juan Carlos Berg", "Juan Carlos Berg"));
    expect(voices).toEqual([
      expect.objectContaining({ name: "Juan Carlos Berg", labels: expect.arrayContaining(["Juan Carlos Berg"]) }),
    ]);
  });
});
