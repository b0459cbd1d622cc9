import type { HistoryFilter } from "../../shared/contract/history.ts";

/** The kinds of deed that people tell apart. */
export const deedKinds = [
  { id: "all", label: "All kinds", codes: [] },
  { id: "imports", label: "Imports", codes: ["import"] },
  { id: "tags", label: "Tags", codes: ["tag"] },
  { id: "details", label: "Details", codes: ["describe"] },
  { id: "publication", label: "Publication", codes: ["publish"] },
  { id: "terms", label: "Renames and merges", codes: ["rename", "merge"] },
  { id: "trash", label: "Deletions", codes: ["trash", "restore", "empty-trash", "purge"] },
  { id: "undone", label: "Undo and redo", codes: ["undo", "redo"] },
] as const satisfies readonly { id: string; label: string; codes: HistoryFilter["codes"] }[];

export type DeedKind = (typeof deedKinds)[number]["id"];

/** What the history is narrowed by, as it is typed. Days are `YYYY-MM-DD` on this machine's clock, or empty. */
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
  const from = startOfDay(asked.firstDay, 0);
  const to = startOfDay(asked.lastDay, 1);
  return {
    words: asked.words.trim(),
    who: asked.who.trim(),
    codes: [...codes],
    ...(transcript === undefined ? {} : { transcript }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The instant at which a day, or the day so many days later, begins here. */
function startOfDay(day: string, later: number): string | undefined {
  const [year, month, date] = /^\d{4,6}-\d\d-\d\d$/.test(day) ? day.split("-").map(Number) : [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const start = new Date(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) || start.getFullYear() > 9_999 ? undefined : start.toISOString();
}
