import type { Comparison, ComparisonRow } from "../../shared/contract/comparison.ts";

type Pieces = Extract<ComparisonRow, { kind: "changed" }>["before"];

/** A comparison for people, a line a paragraph, in the manner of `git diff --word-diff`. */
export function comparisonLines({ rows, more }: Comparison): string[] {
  const lines = rows.map(lineOf);
  return more > 0 ? [...lines, `  (${more} more paragraphs are not shown)`] : lines;
}

function lineOf(row: ComparisonRow): string {
  switch (row.kind) {
    case "same":
      return `  ${row.text}`;
    case "skipped":
      return `  (${row.count} paragraphs are the same)`;
    case "removed":
      return `- ${row.text}`;
    case "added":
      return `+ ${row.text}`;
    case "changed":
      return `- ${marked(row.before, "[-", "-]")}\n+ ${marked(row.after, "{+", "+}")}`;
  }
}

function marked(pieces: Pieces, open: string, close: string): string {
  return pieces.map(({ text, changed }) => (changed ? `${open}${text}${close}` : text)).join("");
}
