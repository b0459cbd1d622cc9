import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Line, Reading, Turn } from "../../shared/reading/reading.ts";
import { joinText } from "./body/paragraph.ts";
import { cleanLine } from "./page/clean-line.ts";
import { advance, sliceLines } from "./page/slice-lines.ts";

type OpenParagraph = { text: string; readonly lines: number[] };

/**
 * The text proper: turns, narration, notes, omissions and breaks, with broken lines joined; header, residue, captions,
 * furniture and trailer left out. Paragraphs are numbered through the page, from 1. A turn that an omission or a break
 * interrupts goes on in a second block with the same number.
 */
export function buildBlocks(text: string, reading: Reading): Block[] {
  const blocks: Block[] = [];
  const turnAt = new Map(reading.turns.map((turn) => [turn.lines[0], turn]));
  const byLine = new Map<number, OpenParagraph>();
  let turn: Turn | undefined;
  let count = 0;
  for (const { line, raw } of sliceLines(text, reading.lines)) {
    turn = turnAt.get(line.n) ?? (turn && line.n <= turn.lines[1] ? turn : undefined);
    if (line.role === "omission") blocks.push({ kind: "omission", text: cleanLine(raw) });
    else if (line.role === "break") blocks.push({ kind: "break" });
    if (!isTextProper(line)) continue;
    const before = textBefore(line, raw);
    if (before) addParagraph(blocks, line, { n: (count += 1), text: before, lines: [line.n] }, undefined);
    const piece = textOf(line, raw, byLine.get(line.joins ?? 0)?.text === "");
    const open = line.joins === undefined ? undefined : byLine.get(line.joins);
    if (open) {
      open.text = joinText(open.text, piece);
      open.lines.push(line.n);
      byLine.set(line.n, open);
      continue;
    }
    const paragraph = { n: (count += 1), text: piece, lines: [line.n] };
    byLine.set(line.n, paragraph);
    addParagraph(blocks, line, paragraph, line.role === "narration" || line.role === "note" ? undefined : turn);
  }
  return blocks.filter(hasText);
}

function isTextProper({ role }: Line): boolean {
  return role === "narration" || role === "label" || role === "speech" || role === "continuation" || role === "note";
}

/** What stands on the line before its label: a caption or a heading that ran into it. */
function textBefore(line: Line, raw: string): string {
  if (!line.label || line.label.start === line.start || line.joins !== undefined) return "";
  return cleanLine(raw.slice(0, advance(raw, 0, line.label.start - line.start))).replace(/^[*_\s]+$/, "");
}

/** A line without its label and the marks around it. */
function textOf(line: Line, raw: string, afterLabel: boolean): string {
  if (!line.label) return afterLabel ? cleanLine(raw).replace(/^:\s*/, "") : cleanLine(raw);
  const end = advance(raw, 0, line.label.end - line.start);
  return cleanLine(raw.slice(end)).replace(/^\*{0,2}\s*[:：]?\s*(?:\*\*)?\s*/, "");
}

function addParagraph(blocks: Block[], line: Line, paragraph: Paragraph, turn: Turn | undefined): void {
  const last = blocks.at(-1);
  if (turn) {
    if (last?.kind === "turn" && last.n === turn.n) last.paragraphs.push(paragraph);
    else blocks.push({ kind: "turn", n: turn.n, voice: turn.voice, label: turn.label, paragraphs: [paragraph] });
    return;
  }
  const kind = line.role === "note" ? "note" : "narration";
  if (last?.kind === kind) last.paragraphs.push(paragraph);
  else blocks.push({ kind, paragraphs: [paragraph] });
}

/** A label with nothing after it still shows who spoke; an empty paragraph anywhere else does not. */
function hasText(block: Block): boolean {
  return block.kind === "turn" || !("paragraphs" in block) || block.paragraphs.some(({ text }) => text !== "");
}
