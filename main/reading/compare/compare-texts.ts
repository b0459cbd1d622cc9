import { type ArrayChange, type Change, diffArrays, diffWordsWithSpace } from "diff";
import type { Comparison, ComparisonRow } from "../../../shared/contract/comparison.ts";

type Pieces = Extract<ComparisonRow, { kind: "changed" }>["before"];

/** Paragraphs are laid side by side for so long, words within them for so long in all; in ms. */
const patience = { paragraphs: 1_000, words: 1_000, oneParagraph: 100 };

/** Longer ones are shown whole: their words would take too long. In UTF-16 units. */
const longestParagraph = 20_000;

/** So many equal paragraphs are shown beside a difference. */
const context = 1;

const mostRows = 1_000;

/** What an earlier text and a later one have in common and in what they differ. Bounded in time, whatever they are. */
export function compareTexts(before: readonly string[], after: readonly string[]): Comparison {
  const runs = alignParagraphs(before, after);
  const rows = runs ? rowsOf(runs) : [...before.map(removed), ...after.map(added)];
  const all = lengthOf(before) + lengthOf(after);
  return {
    rows: rows.slice(0, mostRows),
    more: Math.max(0, rows.length - mostRows),
    share: all === 0 ? 1 : (all - rows.reduce((sum, row) => sum + differenceOf(row), 0)) / all,
    coarse: runs === undefined,
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** How much of a row stands on one side alone. */
function differenceOf(row: ComparisonRow): number {
  if (row.kind === "removed" || row.kind === "added") return row.text.length;
  if (row.kind !== "changed") return 0;
  return lengthOf([...row.before, ...row.after].flatMap(({ text, changed }) => (changed ? text : [])));
}

type Run = ArrayChange<string>;

/** Undefined when it would take too long. */
function alignParagraphs(before: readonly string[], after: readonly string[]): readonly Run[] | undefined {
  return diffArrays([...before], [...after], { timeout: patience.paragraphs });
}

function alignWords(before: string, after: string, timeout: number): readonly Change[] | undefined {
  return diffWordsWithSpace(before, after, { timeout });
}

function rowsOf(runs: readonly Run[]): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  const deadline = performance.now() + patience.words;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (!run) continue;
    if (run.removed && next?.added) {
      rows.push(...pairs(run.value, next.value, deadline));
      at += 1;
    } else if (run.removed) rows.push(...run.value.map(removed));
    else if (run.added) rows.push(...run.value.map(added));
    else rows.push(...shorten(run.value, at > 0, at + 1 < runs.length));
  }
  return rows;
}

/** Paragraphs that were put in the place of others, one for one as far as they go. */
function pairs(before: readonly string[], after: readonly string[], deadline: number): ComparisonRow[] {
  const paired = Math.min(before.length, after.length);
  const rows: ComparisonRow[] = [];
  for (let at = 0; at < paired; at += 1) rows.push(...pair(before[at] ?? "", after[at] ?? "", deadline));
  return [...rows, ...before.slice(paired).map(removed), ...after.slice(paired).map(added)];
}

function pair(before: string, after: string, deadline: number): ComparisonRow[] {
  const apart = [removed(before), added(after)];
  const left = Math.min(deadline - performance.now(), patience.oneParagraph);
  if (left <= 0 || before.length + after.length > longestParagraph) return apart;
  const words = alignWords(before, after, left);
  if (!words) return apart;
  const kept = words.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0);
  // Two paragraphs that have little in common are easier to read one after the other.
  if (kept * 4 < Math.max(before.length, after.length)) return apart;
  const side = (leave: "added" | "removed", mark: "added" | "removed"): Pieces =>
    words.flatMap((part) => (part[leave] ? [] : [{ text: part.value, ...(part[mark] ? { changed: true } : {}) }]));
  return [{ kind: "changed", before: side("added", "removed"), after: side("removed", "added") }];
}

/** Of a long run of equal paragraphs those beside a difference. */
function shorten(texts: readonly string[], follows: boolean, goesOn: boolean): ComparisonRow[] {
  const head = follows ? context : 0;
  const tail = goesOn ? context : 0;
  const skipped = texts.length - head - tail;
  if (skipped <= 1) return texts.map(same);
  return [
    ...texts.slice(0, head).map(same),
    { kind: "skipped", count: skipped },
    ...texts.slice(texts.length - tail).map(same),
  ];
}

function same(text: string): ComparisonRow {
  return { kind: "same", text };
}

function removed(text: string): ComparisonRow {
  return { kind: "removed", text };
}

function added(text: string): ComparisonRow {
  return { kind: "added", text };
}
