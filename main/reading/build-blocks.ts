import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Line, Reading, Turn } from "../../shared/reading/reading.ts";
import { gatherItems, type Item } from "./body/text-proper.ts";

/**
 * The text proper: turns, narration, notes, omissions and breaks, with broken lines joined; header, residue, captions,
 * furniture and trailer left out. Paragraphs are numbered through the page, from 1. A turn that an omission or a break
 * interrupts goes on in a second block with the same number.
 */
export function buildBlocks(text: string, reading: Reading): Block[] {
  const blocks: Block[] = [];
  const turnOf = followTurns(reading.turns);
  let count = 0;
  for (const item of gatherItems(text, reading.lines)) {
    if (item.kind !== "paragraph") blocks.push(item.kind === "break" ? { kind: "break" } : item);
    else if (item.text !== "") {
      count += 1;
      addParagraph(blocks, item.line, { n: count, text: item.text, lines: item.lines }, turnAt(item, turnOf));
    }
  }
  return blocks;
}

/** The turn that a line, given in order, belongs to. */
function followTurns(turns: readonly Turn[]): (line: number) => Turn | undefined {
  let next = 0;
  return (line) => {
    while ((turns[next]?.lines[1] ?? Number.POSITIVE_INFINITY) < line) next += 1;
    const turn = turns[next];
    return turn && turn.lines[0] <= line ? turn : undefined;
  };
}

function turnAt(item: Item & { kind: "paragraph" }, turnOf: (line: number) => Turn | undefined): Turn | undefined {
  const turn = turnOf(item.line.n);
  return item.beforeLabel || item.line.role === "narration" || item.line.role === "note" ? undefined : turn;
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
