import type { Block, Paragraph } from "../../../../shared/reading/page.ts";
import type { Heard, Reading } from "../../../../shared/reading/reading.ts";

/** What is heard from when to when, who says it, and its lines. */
export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly lines: readonly string[];
};

type Spoken = Extract<Block, { readonly paragraphs: readonly Paragraph[] }>;

/**
 * Paragraphs by the times of their lines; of a turn none of whose paragraphs has any, all that it says by its own time. In
 * the order in which they begin; no cue is without words, or shorter than a millisecond.
 */
export function expectedCues(blocks: readonly Block[], { lines, turns }: Reading): readonly Cue[] {
  const lineTimes = new Map(lines.map(({ n, heard }) => [n, heard]));
  const turnTimes = new Map(turns.map(({ n, heard }) => [n, heard]));
  const ofParagraphs: Cue[] = [];
  const ofTurns = new Map<number, Cue>();
  for (const block of blocks) {
    if (block.kind !== "turn" && block.kind !== "narration") continue;
    const timed = block.paragraphs.flatMap((one) => timedParagraph(one, lineTimes, labelOf(block)) ?? []);
    ofParagraphs.push(...timed);
    const heard = block.kind === "turn" ? turnTimes.get(block.n) : undefined;
    if (block.kind !== "turn" || timed.length > 0 || !heard) continue;
    const before = ofTurns.get(block.n)?.lines ?? [];
    const said = [...before, ...block.paragraphs.flatMap(({ text }) => shownLines(text))];
    const label = ofTurns.get(block.n)?.label ?? block.label;
    ofTurns.set(block.n, { from: heard.start, to: heard.end, label, lines: said });
  }
  return [...ofParagraphs, ...ofTurns.values()]
    .filter(({ lines: shown }) => shown.length > 0)
    .map((cue) => ({ ...cue, to: cue.to > cue.from ? cue.to : cue.from + 1 }))
    .sort((one, other) => one.from - other.from);
}

function labelOf(block: Spoken): string {
  return block.kind === "turn" ? block.label : "";
}

function timedParagraph(
  { text, lines }: Paragraph,
  times: ReadonlyMap<number, Heard | undefined>,
  label: string,
): Cue | undefined {
  const heard = lines.map((n) => times.get(n)).filter((time) => time !== undefined);
  if (heard.length === 0) return undefined;
  const from = Math.min(...heard.map(({ start }) => start));
  return { from, to: Math.max(...heard.map(({ end }) => end)), label, lines: shownLines(text) };
}

/** Lines that are not blank; what no caption can hold is a blank. */
function shownLines(text: string): readonly string[] {
  const lines = text.split(/[\r\n\u0085\u2028\u2029]/).map((line) => blanked(line).trim());
  return lines.filter((line) => line !== "");
}

export function blanked(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, " ");
}
