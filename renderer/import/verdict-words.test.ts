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
    expect(describeItem({ ...item, doubts: 2, warnings: 1, warned: ["mojibake"] }, undefined)).toBe(
      "Meeting of the harbour board · 2 fields are unsure · Some letters were garbled before the file came here",
    );
    const hidden = "The page left names out; they are not in its list of persons";
    const warned = (warnings: number, codes: readonly string[]) =>
      describeItem({ ...item, warnings, warned: [...codes] }, undefined).replace(/^.* · /, "");
    expect(warned(1, ["names-hidden"])).toBe(hidden);
    expect(warned(6, ["names-hidden"])).toBe(`${hidden} (6 times)`);
    expect(warned(3, ["names-hidden", "mojibake"])).toBe(`${hidden}, and 2 more`);
    const { title: _title, ...untitled } = item;
    expect(describeItem(untitled, undefined)).toBe("No title was found");
    const unreadable: ImportItem = { ...item, verdict: { kind: "unreadable", reason: "The file is empty." } };
    expect(describeItem(unreadable, "3 March 2021")).toBe("The file is empty.");
  });
});
