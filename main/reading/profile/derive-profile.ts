import type { Correction } from "../../../shared/contract/imports.ts";
import { patternOfWords } from "../../../shared/reading/pattern.ts";
import {
  type FieldRule,
  type LinePlace,
  type Profile,
  profileSchema,
  type ToldRole,
} from "../../../shared/reading/profile.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import { openPage, type PageLine } from "../page/page.ts";
import { deriveFromName } from "./derive-from-name.ts";
import { fieldOfRole } from "./role-of-field.ts";
import { headingLength, separatorOn } from "./value-on-line.ts";

/** One file with what a person put right of it. */
export type CorrectedPage = {
  /** With the folders that it was dropped in. */
  readonly name: string;
  readonly correction: Correction;
  readonly text: string;
  readonly reading: Reading;
};

/** The profile that follows from the corrections of one page: what it would say of others of its kind. */
export function deriveProfile({ name, correction, text, reading }: CorrectedPage): Profile {
  const worded = openPage(text).lines.filter((line) => line.text !== "");
  const page: Derived = { worded, title: reading.title?.rule === "correction" ? undefined : reading.title?.lines[0] };
  const told = toldLines(correction, worded);
  const fromName = deriveFromName(name, correction);
  return profileSchema.parse({
    name: fromName.name,
    files: { ...(fromName.path === undefined ? {} : { path: fromName.path }), layout: reading.layout },
    fields: [...runsOf(told).flatMap((run) => fieldRule(run, page) ?? []), ...fromName.fields],
    lines: told.flatMap(({ line, role }) => lineRule(line, role, page) ?? []),
    speakers: correction.speakers ?? { are: [], areNot: [] },
  });
}

type Derived = { readonly worded: readonly PageLine[]; readonly title: number | undefined };

type ToldLine = { readonly line: PageLine; readonly role: ToldRole };

function toldLines({ lines = [] }: Correction, worded: readonly PageLine[]): readonly ToldLine[] {
  const roles = new Map(lines.map(({ line, role }) => [line, role]));
  return worded.flatMap((line) => {
    const role = roles.get(line.n);
    return role === undefined ? [] : { line, role };
  });
}

type Run = { readonly role: ToldRole; readonly lines: PageLine[] };

/** Lines of a title or a summary that follow one another are one value. */
function runsOf(told: readonly ToldLine[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { line, role } of told) {
    const last = runs.at(-1);
    const goesOn =
      last?.role === role && (role === "title" || role === "summary") && last.lines.at(-1)?.n === line.n - 1;
    if (last && goesOn) last.lines.push(line);
    else runs.push({ role, lines: [line] });
  }
  return runs;
}

/** Longer words are of this page alone. */
const longestFixed = 200;

function fieldRule({ role, lines }: Run, page: Derived): FieldRule | undefined {
  const field = fieldOfRole[role];
  const [first] = lines;
  if (field === undefined || !first) return undefined;
  const heading = lines.length > 1 ? 0 : headingLength(field, first.text);
  const split = separatorOn(field, first.text.slice(heading));
  const several = split === undefined ? {} : { split };
  const base = { from: "line", field, count: Math.min(lines.length, 20), ...several } as const;
  if (heading > 0) return { ...base, like: `${patternOfWords(first.text.slice(0, heading))}{value}` };
  return { ...base, at: placeOf(first, page) };
}

/** How far from the title a line is still named after it. */
const nearTitle = 6;
const nearEnd = 20;

function placeOf(line: PageLine, { worded, title }: Derived): LinePlace {
  const index = worded.indexOf(line);
  const by = title === undefined ? 0 : index - worded.findIndex(({ n }) => n === title);
  if (by !== 0 && Math.abs(by) <= nearTitle) return { role: "title", by };
  const fromEnd = worded.length - index;
  return index >= nearEnd && fromEnd <= nearEnd ? { fromEnd } : { line: Math.min(index + 1, 500) };
}

function lineRule(line: PageLine, role: ToldRole, page: Derived): Profile["lines"][number] | undefined {
  if (role !== "furniture" && role !== "caption" && role !== "note" && role !== "text") return undefined;
  const like = generalised(line.text);
  if (like !== undefined) return { role, at: { like, by: 0 }, every: role === "furniture" };
  return { role, at: placeOf(line, page), every: false };
}

/** The words with any number in place of theirs: `Page 3 of 12` is `Page * of *`. */
function generalised(text: string): string | undefined {
  if (text.length > longestFixed || (text.match(/\p{L}/gu) ?? []).length < 2) return undefined;
  const pieces = text.split(/(\d+)/);
  if (pieces.length > 20) return undefined;
  return pieces.map((piece, i) => (i % 2 === 1 ? "*" : patternOfWords(piece))).join("");
}
