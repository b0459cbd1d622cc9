import { describe, expect, it } from "vitest";
import type { ImportItem } from "../../shared/contract/imports.ts";
import { describeItem, describeVerdict, isImportable } from "./verdict-words.ts";

const item: ImportItem = {
  item: 0,
  name: "board.txt",
  verdict: { kind: "new" },
  chosen: true,
  title: "Meeting of the harbour board",
  doubts: 0,
  warnings: 0,
  corrected: false,
};

describe("the words for a verdict", () => {
  it("calls a new file with doubts or warnings one to look at", () => {
    expect(describeVerdict(item).word).toBe("new");
    expect(describeVerdict({ ...item, doubts: 1 })).toEqual({ word: "to look at", tone: "doubt" });
    expect(describeVerdict({ ...item, warnings: 1 }).word).toBe("to look at");
  });

  it("does not ask to look at a file that stays out", () => {
    const already: ImportItem = { ...item, verdict: { kind: "already" }, doubts: 3 };
    expect(describeVerdict(already).word).toBe("already here");
    expect(isImportable(already)).toBe(false);
  });

  it("says what was read, or why the file stays out", () => {
    expect(describeItem(item, "3 March 2021")).toBe("Meeting of the harbour board · 3 March 2021");
    expect(describeItem({ ...item, doubts: 2, warnings: 1 }, undefined)).toBe(
      "Meeting of the harbour board · 2 unsure, 1 warning",
    );
    const { title: _title, ...untitled } = item;
    expect(describeItem(untitled, undefined)).toBe("No title was found");
    const unreadable: ImportItem = { ...item, verdict: { kind: "unreadable", reason: "The file is empty." } };
    expect(describeItem(unreadable, "3 March 2021")).toBe("The file is empty.");
  });
});
