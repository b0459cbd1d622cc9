import type { Block } from "../../../shared/reading/page.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";

export type TurnRow = {
  readonly transcript: string;
  /** From 1 within the transcript. */
  readonly turn: number;
  /** As printed. */
  readonly label: string;
  readonly person: string | undefined;
  /** Paragraphs, a line each. */
  readonly text: string;
};

/**
 * A row for each turn, also where an omission or a break cut it in two. Who speaks is what the record says of the label,
 * as a person may have decided it.
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
  return [...turns].map(([turn, { label, lines }]) => {
    return { transcript: id, turn, label, person: persons.get(label), text: lines.join("\n") };
  });
}
