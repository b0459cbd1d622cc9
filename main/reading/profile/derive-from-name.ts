import path from "node:path";
import type { Correction } from "../../../shared/contract/imports.ts";
import { misfitOf, patternOfWords } from "../../../shared/reading/pattern.ts";
import type { FieldRule, ProfileField } from "../../../shared/reading/profile.ts";

export type DerivedFromName = {
  /** What to call the profile. */
  readonly name: string;
  /** Which files' names are like this one; absent when nothing can be said of them. */
  readonly path: string | undefined;
  readonly fields: readonly FieldRule[];
};

/** It is a proposal: a person may give it a longer one. */
const longestName = 40;

/** A run of letters or of digits in a file's name, and the part that it becomes when a field is made of it. */
type Piece = { readonly text: string; readonly isWord: boolean; part?: string };

/** Fields that are often the same in all files of a kind; the others are of one file. */
const fixed = ["place", "language", "status"] as const satisfies readonly ProfileField[];
const fixedLists = ["topics", "sections"] as const satisfies readonly ProfileField[];

/** What a file's name and the fields that were typed say together: parts of the name that stand in the title or the date. */
export function deriveFromName(name: string, correction: Correction): DerivedFromName {
  const { name: base, ext } = path.posix.parse(name.replaceAll("\\", "/"));
  const folder = name.replaceAll("\\", "/").split("/").at(-2);
  const pieces = cutName(base);
  const date = dateRule(correction.date ?? undefined, pieces);
  const title = titleRule(correction.title, pieces);
  const isNamed = pieces.some(({ part }) => part !== undefined);
  const any = folder === undefined ? `*${ext}` : `${patternOfWords(folder)}/*${patternOfWords(ext)}`;
  const own = `${pieces.map(patternOf).join("")}${patternOfWords(ext)}`.replace(/\*+/g, "*");
  const usable = [...(isNamed ? [own] : []), any].filter((pattern) => misfitOf(pattern) === undefined);
  const canUseOwn = isNamed && usable[0] === own;
  return {
    name:
      (folder ?? base.replace(/[\d_]+/g, " ")).replace(/\s+/g, " ").trim().slice(0, longestName).trim() ||
      "New profile",
    path: usable[0],
    fields: [...(canUseOwn ? [title, date].flatMap((rule) => rule ?? []) : []), ...fixedRules(correction)],
  };
}

function cutName(base: string): Piece[] {
  return (base.match(/\p{L}+|\d+|[^\p{L}\d]+/gu) ?? []).map((text) => ({ text, isWord: /[\p{L}\d]/u.test(text) }));
}

function patternOf({ text, isWord, part }: Piece): string {
  if (part !== undefined) return `{${part}}`;
  return isWord ? "*" : patternOfWords(text);
}

function dateRule(date: string | undefined, pieces: readonly Piece[]): FieldRule | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "") ?? [];
  if (year === undefined) return undefined;
  const names = ["year", "month", "day"];
  const wanted = [year, month, day].filter((text) => text !== undefined);
  let from = 0;
  for (const [i, text] of wanted.entries()) {
    const index = pieces.findIndex((piece, n) => n >= from && piece.text === text && piece.part === undefined);
    const piece = pieces[index];
    if (!piece) {
      for (const one of pieces) delete one.part;
      return undefined;
    }
    piece.part = names[i] ?? "";
    from = index + 1;
  }
  const value = names
    .slice(0, wanted.length)
    .map((part) => `{${part}}`)
    .join("-");
  return { from: "file", field: "date", value };
}

/** A letter or two may stand in a title by chance. */
const shortest = 3;

function titleRule(title: string | undefined, pieces: readonly Piece[]): FieldRule | undefined {
  if (title === undefined) return undefined;
  let made = title;
  let next = 1;
  for (const piece of pieces) {
    if (!piece.isWord || (piece.text.length < shortest && !/^\d+$/.test(piece.text))) continue;
    const at = findWord(made, piece.text);
    if (at < 0) continue;
    piece.part ??= `part${next++}`;
    made = `${made.slice(0, at)}{${piece.part}}${made.slice(at + piece.text.length)}`;
  }
  return made === title ? undefined : { from: "file", field: "title", value: made };
}

/** Where a word stands by itself; -1 where it is part of another, or of a part that was put in already. */
function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1);
    if (!/[\p{L}\d{}]/u.test(around)) return at;
  }
  return -1;
}

function fixedRules(correction: Correction): FieldRule[] {
  const single = fixed.flatMap((field): FieldRule | [] => {
    const value = correction[field];
    return typeof value === "string" && value !== "" ? { from: "value", field, value } : [];
  });
  const lists = fixedLists.flatMap((field) =>
    (correction[field] ?? []).map((value): FieldRule => ({ from: "value", field, value })),
  );
  return [...single, ...lists].slice(0, 50);
}
