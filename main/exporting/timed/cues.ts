import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import type { Heard, Reading } from "../../../shared/reading/reading.ts";

/** What is shown while it is heard. */
export type Cue = Heard & {
  readonly label: string;
  /** Lines, none of them empty. */
  readonly lines: readonly string[];
};

/**
 * In the order of their beginnings: a paragraph each where its lines have times, else all of a turn that has. What has no
 * time of its own is in no cue; a cue lasts a millisecond at least.
 */
export function gatherCues(blocks: readonly Block[], { lines, turns }: Pick<Reading, "lines" | "turns">): Cue[] {
  const byLine = timesOf(lines);
  const cues = [
    ...blocks.flatMap((block) => paragraphCues(block, byLine)),
    ...turnCues(blocks, byLine, timesOf(turns)),
  ];
  return cues
    .filter((cue) => cue.lines.length > 0)
    .map((cue) => ({ ...cue, end: Math.max(cue.end, cue.start + 1) }))
    .sort((a, b) => a.start - b.start);
}

type Times = ReadonlyMap<number, Heard>;

function timesOf(all: readonly { readonly n: number; readonly heard?: Heard | undefined }[]): Times {
  return new Map(all.flatMap(({ n, heard }) => (heard ? [[n, heard] as const] : [])));
}

function paragraphCues(block: Block, byLine: Times): Cue[] {
  if (block.kind !== "turn" && block.kind !== "narration") return [];
  const label = block.kind === "turn" ? block.label : "";
  return block.paragraphs.flatMap((paragraph) => {
    const heard = heardOf(paragraph, byLine);
    return heard ? [{ ...heard, label, lines: linesOf(paragraph) }] : [];
  });
}

/** Turns that have a time as a whole only. */
function turnCues(blocks: readonly Block[], byLine: Times, byTurn: Times): Cue[] {
  const cues = new Map<number, Cue & { readonly lines: string[] }>();
  for (const block of blocks) {
    const heard = block.kind === "turn" ? byTurn.get(block.n) : undefined;
    if (block.kind !== "turn" || !heard || paragraphCues(block, byLine).length > 0) continue;
    const cue = cues.get(block.n) ?? { ...heard, label: block.label, lines: [] };
    cue.lines.push(...block.paragraphs.flatMap(linesOf));
    cues.set(block.n, cue);
  }
  return [...cues.values()];
}

function heardOf({ lines }: Paragraph, byLine: Times): Heard | undefined {
  const all = lines.flatMap((n) => byLine.get(n) ?? []);
  if (all.length === 0) return undefined;
  return all.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }));
}

function linesOf({ text }: Paragraph): string[] {
  return text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => line.replace(/\p{Cc}|\p{Cs}|[\ufeff\ufffe\uffff]/gu, " ").trim())
    .filter((line) => line !== "");
}

/** `01:02:03.004`, with this sign before the milliseconds. */
export function clockTime(milliseconds: number, point: "." | ","): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const seconds = milliseconds / 1000;
  const rest = String(milliseconds % 1000).padStart(3, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${point}${rest}`;
}
