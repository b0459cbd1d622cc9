import type { Comparison, ComparisonRow } from "../../shared/contract/comparison.ts";
import { say } from "../../shared/language/say.ts";

type Pieces = Extract<ComparisonRow, { kind: "changed" }>["before"];

/** Rows and pieces never move within a comparison: their places name them. */
export function numberRows(rows: readonly ComparisonRow[]) {
  return rows.map((row, at) => ({ key: at, row }));
}

export function numberPieces(pieces: Pieces) {
  return pieces.map((piece, at) => ({ ...piece, key: at }));
}

/** How much of both is the same; 100 % only when all of it is. */
export function sayShare({ share, coarse }: Comparison): string {
  if (coarse) return say("The two differ too much to be laid side by side.");
  if (share === 1) return say("Every word is the same.");
  return say("{share, number} % of the text is the same.", { share: Math.floor(share * 100) });
}

export function saySkipped(count: number): string {
  return say("{count, plural, one {# paragraph is} other {# paragraphs are}} the same", { count });
}
