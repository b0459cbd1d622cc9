import type { ImportPage } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import type { LineRole } from "../../shared/reading/role.ts";
import { roleWords } from "../../shared/reading/role-words.ts";

export type PageLine = ImportPage["lines"][number];

/** How a line is shown: a field of the record, spoken, joined to an earlier line, left out of the text, or as it is. */
export type LineKind = "field" | "speech" | "joined" | "left-out" | "plain";

const names: Readonly<Record<LineRole, Text>> = {
  ...roleWords,
  furniture: "page furniture",
  residue: "picture residue",
  continuation: "continued",
};

const kinds: Readonly<Partial<Record<LineRole, LineKind>>> = {
  furniture: "left-out",
  residue: "left-out",
  caption: "left-out",
  related: "left-out",
  title: "field",
  summary: "field",
  date: "field",
  time: "field",
  place: "field",
  geography: "field",
  topic: "field",
  person: "field",
  publication: "field",
  label: "speech",
  speech: "speech",
  continuation: "speech",
};

export function kindOfLine(line: PageLine): LineKind {
  if (line.joins !== undefined) return "joined";
  return kinds[line.role] ?? "plain";
}

/** The word at the right of a line. */
export function nameLine(line: PageLine): string {
  if (line.joins !== undefined) return say("joined to {line}", { line: line.joins });
  if (line.turn !== undefined) return say("turn {turn}", { turn: line.turn });
  return say(names[line.role]);
}

/** The word is worth the eye's time: lines of plain speech and blank ones say it to screen readers only. */
export function isNameShown(line: PageLine): boolean {
  const plain = line.role === "speech" || line.role === "blank" || line.role === "continuation";
  return !plain || line.joins !== undefined || line.turn !== undefined;
}
