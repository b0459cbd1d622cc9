import type { ImportPage } from "../../shared/contract/imports.ts";
import type { LineRole } from "../../shared/reading/role.ts";

export type PageLine = ImportPage["lines"][number];

/** How a line is shown: a field of the record, spoken, joined to an earlier line, left out of the text, or as it is. */
export type LineKind = "field" | "speech" | "joined" | "left-out" | "plain";

const names: Readonly<Record<LineRole, string>> = {
  furniture: "page furniture",
  title: "title",
  summary: "summary",
  date: "date",
  time: "time",
  place: "place",
  geography: "geography",
  residue: "picture residue",
  caption: "caption",
  narration: "narration",
  break: "break",
  label: "label",
  speech: "speech",
  continuation: "continued",
  omission: "omission",
  topic: "topic",
  person: "person",
  publication: "publication",
  related: "related",
  note: "note",
  blank: "blank",
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
  if (line.joins !== undefined) return `joined to ${line.joins}`;
  if (line.turn !== undefined) return `turn ${line.turn}`;
  return names[line.role];
}

/** The word is worth the eye's time: lines of plain speech and blank ones say it to screen readers only. */
export function isNameShown(line: PageLine): boolean {
  const plain = line.role === "speech" || line.role === "blank" || line.role === "continuation";
  return !plain || line.joins !== undefined || line.turn !== undefined;
}
