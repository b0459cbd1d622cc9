/** A piece of text where a page prints it; `y` grows upwards. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A line as printed, from left to right. */
export type PrintedLine = {
  text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends. */
  right: number;
  readonly height: number;
};

/** Pieces of one page as its lines, in the order in which they were set; from top to bottom where that order is none. */
export function printLines(pieces: readonly Piece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const last = lines.at(-1);
    if (last && isOnLine(last, piece)) append(last, piece);
    else {
      const { text, x, y, width, height } = piece;
      lines.push({ text, x, y, right: x + width, height });
    }
  }
  const printed = lines.filter(({ text }) => text.trim() !== "");
  return isDisordered(printed) ? joinRows(printed.toSorted((a, b) => b.y - a.y || a.x - b.x)) : printed;
}

function isOnLine(line: PrintedLine, { x, y, height }: Piece): boolean {
  const size = Math.max(line.height, height, 1);
  return Math.abs(line.y - y) < size * 0.4 && x > line.right - size && x < line.right + size * 12;
}

function append(line: PrintedLine, { text, x, width }: Piece): void {
  const gap = x - line.right;
  const apart = gap > line.height * 0.15 && !/\s$/.test(line.text.slice(-1)) && !/^\s/.test(text.slice(0, 1));
  line.text += (apart ? " " : "") + text;
  line.right = Math.max(line.right, x + width);
}

/** Columns climb once each; a page whose lines climb at every third was set in no order. */
function isDisordered(lines: readonly PrintedLine[]): boolean {
  let climbs = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && line.y > before.y + before.height * 0.5) climbs += 1;
  }
  return climbs > 3 && climbs > lines.length / 3;
}

function joinRows(sorted: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const line of sorted) {
    const last = lines.at(-1);
    const piece = { ...line, width: line.right - line.x };
    if (last && isOnLine(last, piece)) append(last, piece);
    else lines.push({ ...line });
  }
  return lines;
}
