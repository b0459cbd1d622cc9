import type { ImportState } from "../../shared/contract/imports.ts";
import type { VerdictTone } from "./verdict-words.ts";

export type Show = "all" | "to-look-at" | "untitled" | keyof ImportState["verdicts"];

export type ImportFilter = {
  readonly show: Show;
  readonly count: number;
  readonly word: string;
  readonly tone: VerdictTone | "all";
};

/** The chips over the list: those with something behind them, "all" first; the one in use stays even when it runs dry. */
export function listFilters(state: ImportState, inUse: Show): readonly ImportFilter[] {
  const { verdicts, toLookAt, untitled } = state;
  const total = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  const filters: readonly ImportFilter[] = [
    { show: "all", count: total, word: total === 1 ? "file" : "files", tone: "all" },
    { show: "new", count: verdicts.new, word: "new", tone: "new" },
    { show: "to-look-at", count: toLookAt, word: "to look at", tone: "doubt" },
    {
      show: "version",
      count: verdicts.version,
      word: verdicts.version === 1 ? "version of another" : "versions of others",
      tone: "doubt",
    },
    { show: "untitled", count: untitled, word: "without a title", tone: "aside" },
    { show: "same-text", count: verdicts["same-text"], word: "same text", tone: "aside" },
    { show: "already", count: verdicts.already, word: "already here", tone: "aside" },
    { show: "trashed", count: verdicts.trashed, word: "in the trash", tone: "aside" },
    { show: "repeated", count: verdicts.repeated, word: "repeated", tone: "aside" },
    {
      show: "not-a-transcript",
      count: verdicts["not-a-transcript"],
      word: verdicts["not-a-transcript"] === 1 ? "not a transcript" : "not transcripts",
      tone: "aside",
    },
    { show: "unreadable", count: verdicts.unreadable, word: "unreadable", tone: "bad" },
  ];
  return filters.filter((filter) => filter.count > 0 || filter.show === inUse || filter.show === "all");
}
