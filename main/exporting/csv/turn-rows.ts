import type { Block } from "../../../shared/reading/page.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";

export type TurnRow = {
  readonly transcript: string;
  /** From 1 within the transcript. */
  readonly turn: number;
  /** From 1 within the turn; nearly every turn has one. */
  readonly part: number;
  /** As printed. */
  readonly label: string;
  readonly person: string | undefined;
  /** Paragraphs, a line each. */
  readonly text: string;
};

/** Excel takes 32,767 characters a cell and LibreOffice 65,535; both cut what is longer without a word. */
const longestCell = 32_000;

/**
 * A row for each turn, also where an omission or a break cut it in two; what no cell can hold goes on in further parts.
 * Who speaks is what the record says of the label, as a person may have decided it.
 */
export function turnRows({ id, speakers }: Transcript, blocks: readonly Block[]): TurnRow[] {
  const persons = new Map(speakers.map(({ label, person }) => [label, person]));
  const turns = new Map<number, { readonly label: string; readonly lines: string[] }>();
  for (const block of blocks) {
    if (block.kind !== "turn") continue;
    const turn = turns.get(block.n) ?? { label: block.label, lines: [] };
    for (const { text } of block.paragraphs) turn.lines.push(text);
    turns.set(block.n, turn);
  }
  return [...turns].flatMap(([turn, { label, lines }]) =>
    partsOf(lines).map((text, index) => {
      return { transcript: id, turn, part: index + 1, label, person: persons.get(label), text };
    }),
  );
}

/** Cut between paragraphs, and within one only where it alone is too long. */
function partsOf(lines: readonly string[]): string[] {
  const parts: string[] = [];
  let part: string | undefined;
  for (const line of lines.flatMap(cutLine)) {
    if (part !== undefined && part.length + 1 + line.length <= longestCell) part += `\n${line}`;
    else {
      if (part !== undefined) parts.push(part);
      part = line;
    }
  }
  return [...parts, part ?? ""];
}

/** At the last blank that leaves a piece short enough; without one, never through a surrogate pair. */
function cutLine(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (line.length - from > longestCell) {
    const blank = line.lastIndexOf(" ", from + longestCell);
    const isPairCut = /[\ud800-\udbff]/.test(line.charAt(from + longestCell - 1));
    const end = blank > from ? blank : from + longestCell - (isPairCut ? 1 : 0);
    pieces.push(line.slice(from, end));
    from = blank > from ? end + 1 : end;
  }
  return [...pieces, line.slice(from)];
}
