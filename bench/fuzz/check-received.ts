import { withoutMarksAfter, withoutMarksBefore } from "../../main/reading/body/label-marks.ts";
import { buildBlocks } from "../../main/reading/build-blocks.ts";
import { cleanLine } from "../../main/reading/page/clean-line.ts";
import type { Received } from "../../main/reading/received.ts";
import { codePointsOf } from "../../shared/reading/code-points.ts";
import { type Line, type Reading, readingSchema } from "../../shared/reading/reading.ts";

/** Throws where a reading is not what every reading must be; says what and where. */
export function checkReceived(received: Received): void {
  if (!received.ok) {
    demand(received.reason.length > 20, "a refusal says why");
    return;
  }
  const { text, reading } = received;
  readingSchema.parse(reading);
  checkLines(text, reading.lines);
  checkTurns(reading);
  checkWords(text, reading);
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Broken: ${what}.`);
}

/** Every line once, in order, its role one, its label inside it; between two lines stands one line end and no more. */
function checkLines(text: string, lines: readonly Line[]): void {
  const points = codePointsOf(text);
  let at = 0;
  for (const [i, { n, start, end, joins, label }] of lines.entries()) {
    demand(n === i + 1, `line ${i + 1} is numbered ${n}`);
    demand(i === 0 ? start === 0 : isLineEnd(points.slice(at, start)), `one line end before line ${n}`);
    demand(end >= start, `line ${n} ends where it begins or later`);
    demand(joins === undefined || joins < n, `line ${n} joins an earlier one`);
    demand(
      !label || (label.start >= start && label.start <= label.end && label.end <= end),
      `the label is in line ${n}`,
    );
    at = end;
  }
  const rest = points.slice(at, text.length);
  demand(rest === "" || isLineEnd(rest), "the lines hold the whole text");
}

function isLineEnd(between: string): boolean {
  return between === "\r\n" || /^[\n\r\v\f\u0085\u2028\u2029]$/.test(between);
}

/** In order, without overlap, each with a voice that there is. */
function checkTurns({ turns, voices, lines }: Reading): void {
  let last = 0;
  for (const [i, turn] of turns.entries()) {
    const [from, to] = turn.lines;
    demand(turn.n === i + 1, `turn ${i + 1} is numbered ${turn.n}`);
    demand(voices[turn.voice] !== undefined, `turn ${turn.n} has a voice`);
    demand(from > last && to >= from && to <= lines.length, `turn ${turn.n} stands behind the one before`);
    last = to;
  }
}

/** The text proper holds every letter of its lines once, but for labels, which stand with their turns. */
function checkWords(text: string, reading: Reading): void {
  const letters = countProper(text, reading.lines);
  for (const block of buildBlocks(text, reading)) {
    if ("paragraphs" in block) for (const paragraph of block.paragraphs) count(letters, paragraph.text, -1);
  }
  for (const [letter, left] of letters) {
    const more = left > 0 ? "fewer" : "more";
    demand(left === 0, `${JSON.stringify(letter)} stands ${more} times in the text proper than in its lines`);
  }
}

const inTextProper = new Set(["narration", "label", "speech", "continuation", "note"]);

/** How often the lines of the text proper hold each letter, labels and their marks left out. */
function countProper(text: string, lines: readonly Line[]): Map<string, number> {
  const letters = new Map<string, number>();
  const points = codePointsOf(text);
  for (const { start, end, role, label } of lines) {
    if (!inTextProper.has(role)) continue;
    if (!label) count(letters, points.slice(start, end), 1);
    else {
      count(letters, withoutMarksBefore(cleanLine(points.slice(start, label.start))), 1);
      count(letters, withoutMarksAfter(cleanLine(points.slice(label.end, end))), 1);
    }
  }
  return letters;
}

function count(letters: Map<string, number>, text: string, by: number): void {
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) letters.set(letter, (letters.get(letter) ?? 0) + by);
}
