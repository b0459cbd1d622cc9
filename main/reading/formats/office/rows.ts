import type { Lines } from "../lines.ts";

/** Paragraphs of a document, and rows of tables: cells of one paragraph each stand on one line. */
export type Rows = {
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeRow: () => void;
  readonly openParagraph: () => void;
  readonly closeParagraph: () => void;
};

/** A table's row while it is read: paragraphs of the cell so far, and whether the row still fits on one line. */
type Row = { paragraphs: number; fits: boolean };

export function createRows(lines: Lines): Rows {
  const rows: Row[] = [];
  return {
    openRow: () => {
      lines.end();
      rows.push({ paragraphs: 0, fits: true });
    },
    openCell: () => {
      const row = rows.at(-1);
      if (row) row.paragraphs = 0;
    },
    closeRow: () => {
      lines.end();
      rows.pop();
    },
    openParagraph: () => {
      const row = rows.at(-1);
      if (row) row.paragraphs += 1;
      if (row?.paragraphs === 1 && row.fits) lines.tab();
      else lines.end();
      if (row && row.paragraphs > 1) row.fits = false;
    },
    closeParagraph: () => {
      if (rows.length === 0) lines.end();
    },
  };
}
