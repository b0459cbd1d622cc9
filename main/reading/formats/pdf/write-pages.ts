import type { Lines } from "../lines.ts";
import type { PrintedLine } from "./print-lines.ts";
import { findRunning } from "./running-lines.ts";

/**
 * Write printed pages as lines. Where paragraphs stand apart a line is left blank; what runs through the pages is
 * furniture.
 */
export function writePages(pages: readonly (readonly PrintedLine[])[], lines: Lines): void {
  const running = findRunning(pages);
  const body = pages.map((page) => page.filter((line) => !running.has(line)));
  const usual = {
    size: middle(body.flat().map(({ height }) => height)),
    // Paragraphs of one line each stand further apart than lines of one paragraph.
    leading: middle(body.flatMap(leadings), 0.3),
  };
  for (const page of pages) {
    let before: PrintedLine | undefined;
    for (const line of page) {
      if (running.has(line)) lines.hint({ role: "furniture" });
      else {
        hintParagraph(line, before, usual, lines);
        before = line;
      }
      lines.add(line.text);
      lines.end();
    }
  }
}

/** What most of the document's lines are. */
type Usual = { readonly size: number; readonly leading: number };

function hintParagraph(line: PrintedLine, before: PrintedLine | undefined, usual: Usual, lines: Lines): void {
  if (before && isApart(before, line, usual.leading)) lines.blank();
  if (line.height > usual.size * 1.3 && line.text.length < 200) lines.hint({ heading: 1 });
}

/** Distances from line to line down a page. */
function leadings(page: readonly PrintedLine[]): number[] {
  return page.flatMap(({ y }, i) => {
    const above = page[i - 1];
    return above && above.y > y ? [above.y - y] : [];
  });
}

function isApart(above: PrintedLine, line: PrintedLine, leading: number): boolean {
  const distance = above.y - line.y;
  return distance > leading * 1.3 || distance < 0 || (line.x > above.x + line.height * 0.9 && distance > 0);
}

function middle(values: readonly number[], share = 0.5): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}
