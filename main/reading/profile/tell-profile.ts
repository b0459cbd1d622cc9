import { fillTemplate, matchPattern, parsePattern } from "../../../shared/reading/pattern.ts";
import type { FieldRule, LineRule, Profile, ProfileField } from "../../../shared/reading/profile.ts";
import type { Evidence } from "../../../shared/reading/reading.ts";
import { joinText } from "../body/paragraph.ts";
import { evidenceAt } from "../page/draft.ts";
import type { Page, PageLine } from "../page/page.ts";
import { type Asked, pathParts } from "./choose-profile.ts";
import { findLines, linesLike } from "./find-lines.ts";
import { roleOfField } from "./role-of-field.ts";
import type { Told, ToldField, ToldMark } from "./told.ts";
import { toldValue } from "./told-value.ts";

const rule = "profile";

/** What a profile that fits says of a page. A rule that finds nothing there leaves the field as it was, and a warning. */
export function tellProfile(profile: Profile, page: Page, asked: Asked): Told {
  const marks = new Map<number, ToldMark>();
  const fields: ToldField[] = [];
  const unmet = new Set<ProfileField>();
  for (const one of profile.lines) {
    for (const { n } of matched(one, asked)) marks.set(n - 1, { role: one.role, rule });
  }
  for (const one of profile.fields) {
    const found = findField(one, profile, page, asked);
    if (found.length === 0) unmet.add(one.field);
    for (const evidence of found) {
      fields.push({ field: one.field, found: evidence });
      markLines(marks, evidence.lines, roleOfField[one.field]);
    }
  }
  return {
    marks,
    fields,
    speakers: { are: profile.speakers.are.map(parsePattern), areNot: profile.speakers.areNot.map(parsePattern) },
    warnings: [...unmet].map((field) => ({ code: "profile-unmet", text: `${profile.name}: ${field}` })),
  };
}

/** The first rule that knows a line keeps it. */
function markLines(marks: Map<number, ToldMark>, lines: readonly number[], role: ToldMark["role"] | undefined): void {
  if (role === undefined) return;
  for (const n of lines) if (!marks.has(n - 1)) marks.set(n - 1, { role, rule });
}

function matched({ at, every }: LineRule, { lookup }: Asked): readonly PageLine[] {
  return every && "like" in at ? linesLike(lookup, at.like) : findLines(lookup, at);
}

function findField(one: FieldRule, profile: Profile, page: Page, asked: Asked): readonly Evidence[] {
  if (one.from === "line") return findOnLine(one, page, asked);
  const parts =
    one.from === "file" && profile.files.path !== undefined ? pathParts(profile.files.path, asked.fileName) : undefined;
  if (one.from === "file" && parts === undefined) return [];
  const text = parts === undefined ? one.value : fillTemplate(one.value, parts);
  return cut(text, one.split).flatMap((piece) => {
    const value = toldValue(one.field, piece);
    return value === undefined ? [] : { value, lines: [], rule, confidence: 1 };
  });
}

type LineFieldRule = Extract<FieldRule, { from: "line" }>;

function findOnLine(one: LineFieldRule, page: Page, { lookup }: Asked): readonly Evidence[] {
  const lines = one.at
    ? findLines(lookup, one.at, one.count)
    : findLines(lookup, { like: one.like ?? "", by: 0 }, one.count);
  const [first] = lines;
  if (!first) return [];
  const parts = one.like === undefined ? undefined : matchPattern(parsePattern(one.like), first.text);
  if (one.like !== undefined && parts === undefined) return [];
  const single = parts?.size === 1 && one.value === undefined ? [...parts.values()][0] : undefined;
  if (single) return piecesAt(one, page, first, single.from, single.to);
  if (lines.length === 1 && one.value === undefined) return piecesAt(one, page, first, 0, first.text.length);
  const named = new Map([...(parts ?? [])].map(([name, { from, to }]) => [name, first.text.slice(from, to)]));
  const text = one.value === undefined ? joined(lines) : fillTemplate(one.value, named);
  const value = toldValue(one.field, text);
  const span = { start: first.start, end: lines.at(-1)?.end ?? first.end };
  return value === undefined ? [] : [{ value, lines: lines.map(({ n }) => n), span, rule, confidence: 1 }];
}

function piecesAt(one: LineFieldRule, page: Page, line: PageLine, from: number, to: number): readonly Evidence[] {
  let at = from;
  return cut(line.text.slice(from, to), one.split).flatMap((piece) => {
    const start = line.text.indexOf(piece, at);
    at = start + piece.length;
    const value = toldValue(one.field, piece);
    return value === undefined ? [] : evidenceAt(page, line, value, { rule }, { from: start, to: at });
  });
}

function cut(text: string, split: string | undefined): readonly string[] {
  return split === undefined
    ? [text]
    : text
        .split(split)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== "");
}

export function joined(lines: readonly PageLine[]): string {
  return lines.reduce((text, line) => (text === "" ? line.text : joinText(text, line.text)), "");
}
