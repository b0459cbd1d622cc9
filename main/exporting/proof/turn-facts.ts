import type { Block } from "../../../shared/reading/page.ts";

/** A turn whole, also where an omission or a break cut it in two. */
export type SpokenTurn = { readonly n: number; readonly label: string; readonly paragraphs: readonly string[] };

export function spokenTurns(blocks: readonly Block[]): readonly SpokenTurn[] {
  const turns = new Map<number, { readonly n: number; readonly label: string; readonly paragraphs: string[] }>();
  for (const block of blocks) {
    if (block.kind !== "turn") continue;
    const turn = turns.get(block.n) ?? { n: block.n, label: block.label, paragraphs: [] };
    turn.paragraphs.push(...block.paragraphs.map(({ text }) => text));
    turns.set(block.n, turn);
  }
  return [...turns.values()];
}
