import type { ImportState } from "../../shared/contract/imports.ts";
import type { Text } from "../../shared/language/say.ts";
import type { VerdictTone } from "./verdict-words.ts";

export type Show = "all" | "to-look-at" | "untitled" | keyof ImportState["verdicts"];

export type ImportFilter = {
  readonly show: Show;
  readonly count: number;
  /** What the chip says; it takes the count. */
  readonly text: Text;
  readonly tone: VerdictTone | "all";
};

/** The chips over the list: those with something behind them, "all" first; the one in use stays even when it runs dry. */
export function listFilters(state: ImportState, inUse: Show): readonly ImportFilter[] {
  const { verdicts, toLookAt, untitled } = state;
  const total = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  const filters: readonly ImportFilter[] = [
    { show: "all", count: total, text: "{count, plural, one {# file} other {# files}}", tone: "all" },
    { show: "new", count: verdicts.new, text: "{count, number} new", tone: "new" },
    { show: "to-look-at", count: toLookAt, text: "{count, number} to look at", tone: "doubt" },
    {
      show: "version",
      count: verdicts.version,
      text: "{count, plural, one {# version of another} other {# versions of others}}",
      tone: "doubt",
    },
    { show: "untitled", count: untitled, text: "{count, number} without a title", tone: "aside" },
    { show: "same-text", count: verdicts["same-text"], text: "{count, number} same text", tone: "aside" },
    { show: "already", count: verdicts.already, text: "{count, number} already here", tone: "aside" },
    { show: "trashed", count: verdicts.trashed, text: "{count, number} in the trash", tone: "aside" },
    { show: "repeated", count: verdicts.repeated, text: "{count, number} repeated", tone: "aside" },
    {
      show: "not-a-transcript",
      count: verdicts["not-a-transcript"],
      text: "{count, plural, one {# not a transcript} other {# not transcripts}}",
      tone: "aside",
    },
    { show: "unreadable", count: verdicts.unreadable, text: "{count, number} unreadable", tone: "bad" },
  ];
  return filters.filter((filter) => filter.count > 0 || filter.show === inUse || filter.show === "all");
}
