import type { HistoryFilter } from "../../shared/contract/history.ts";
import type { Text } from "../../shared/language/say.ts";
import { readDate } from "../import/read-date.ts";

/** The kinds of deed that people tell apart. */
export const deedKinds = [
  { id: "all", label: "All kinds", codes: [] },
  { id: "imports", label: "Imports", codes: ["import", "join"] },
  { id: "tags", label: "Tags", codes: ["tag", "refuse"] },
  { id: "details", label: "Details", codes: ["describe"] },
  { id: "publication", label: "Publication", codes: ["publish"] },
  {
    id: "terms",
    label: "Topics and persons",
    codes: ["rename", "merge", "unmerge", "split", "move", "describe-term", "delete-term", "import-terms"],
  },
  { id: "collections", label: "Collections", codes: ["collection"] },
  { id: "reading", label: "Reading", codes: ["profile", "reread", "correct"] },
  { id: "passages", label: "Passages", codes: ["passage"] },
  { id: "trash", label: "Deletions", codes: ["trash", "restore", "empty-trash", "purge"] },
  { id: "undone", label: "Undo and redo", codes: ["undo", "redo"] },
] as const satisfies readonly { id: string; label: Text; codes: HistoryFilter["codes"] }[];

export type DeedKind = (typeof deedKinds)[number]["id"];

/** What the history is narrowed by, as it is typed. Days, on this machine's clock, are as in `readDate`, or empty. */
export type AskedHistory = {
  readonly words: string;
  readonly who: string;
  readonly kind: DeedKind;
  readonly firstDay: string;
  readonly lastDay: string;
};

export const allHistory: AskedHistory = { words: "", who: "", kind: "all", firstDay: "", lastDay: "" };

export function toFilter(asked: AskedHistory, transcript: string | undefined): HistoryFilter {
  const codes = deedKinds.find(({ id }) => id === asked.kind)?.codes ?? [];
  const from = startOf(asked.firstDay, 0);
  const to = startOf(asked.lastDay, 1);
  return {
    words: asked.words.trim(),
    who: asked.who.trim(),
    codes: [...codes],
    ...(transcript === undefined ? {} : { transcript }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** True when nothing is typed, or something that a period can begin or end with. */
export const isPeriod = (typed: string): boolean => typed.trim() === "" || startOf(typed, 0) !== undefined;

/** The instant at which a day, a month or a year begins here, or the one so many later. */
function startOf(typed: string, later: number): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(readDate(typed)) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const named = new Date(y, m, d);
  if (named.getFullYear() !== y || named.getMonth() !== m || named.getDate() !== d) return undefined;
  if (day !== undefined) return new Date(y, m, d + later).toISOString();
  return (month === undefined ? new Date(y + later, 0, 1) : new Date(y, m + later, 1)).toISOString();
}
