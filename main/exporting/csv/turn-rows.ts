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

/** A row for each turn; who speaks is what the record says of the label, as a person may have decided it. */
export function turnRows({ id, speakers }: Transcript, blocks: readonly Block[]): TurnRow[] {
  const persons = new Map(speakers.map(({ label, person }) => [label, person]));
  return blocks.flatMap((block) => {
    if (block.kind !== "turn") return [];
    const text = block.paragraphs.map((paragraph) => paragraph.text).join("\n");
    return [{ transcript: id, turn: block.n, label: block.label, person: persons.get(block.label), text }];
  });
}
