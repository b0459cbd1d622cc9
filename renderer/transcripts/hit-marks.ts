import type { Mark } from "../../shared/contract/finding.ts";
import type { Hit } from "./hits.ts";
import { PartMarks } from "./part-marks.ts";

/**
 * Hits as a highlight of the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/): the text stays as it
 * is, whatever is marked in it. Grows with the page.
 */
export class HitMarks {
  readonly highlight = new Highlight();
  readonly #marks: ReadonlyMap<string, PartMarks>;
  readonly #marked = new WeakSet<Element>();

  constructor(hits: readonly Hit[]) {
    const byPart = new Map<string, Mark[]>();
    for (const { part, mark } of hits) {
      const marks = byPart.get(part);
      if (marks === undefined) byPart.set(part, [mark]);
      else marks.push(mark);
    }
    this.#marks = new Map([...byPart].map(([part, marks]) => [part, new PartMarks(marks)]));
  }

  /** Mark what has come onto the page since, for about so many milliseconds; true when all of it is marked. */
  extend(page: ParentNode, patience: number): boolean {
    if (this.#marks.size === 0) return true;
    const end = performance.now() + patience;
    for (const element of page.querySelectorAll<HTMLElement>("[data-part]")) {
      if (this.#marked.has(element)) continue;
      if (performance.now() > end) return false;
      this.#marked.add(element);
      this.#mark(element);
    }
    return true;
  }

  #mark(element: HTMLElement): void {
    const piece = pieceOf(element);
    for (const mark of this.#marks.get(element.dataset.part ?? "")?.between(piece.from, piece.to) ?? []) {
      const range = rangeIn(piece, mark);
      if (range !== undefined) this.highlight.add(range);
    }
  }
}

/** Where a hit stands on the page, from the piece of text in which it begins; undefined while it is not there. */
export function findHit(page: ParentNode, { part, mark }: Hit): StaticRange | undefined {
  for (const element of page.querySelectorAll<HTMLElement>(`[data-part="${CSS.escape(part)}"]`)) {
    const range = rangeIn(pieceOf(element), mark);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** A piece of a text on the page, and where in the text it stands, in UTF-16 units. */
type Piece = { readonly text: ChildNode | null; readonly from: number; readonly to: number };

function pieceOf({ firstChild: text, dataset }: HTMLElement): Piece {
  const from = Number(dataset.from ?? 0);
  return { text, from, to: from + (text instanceof Text ? text.length : 0) };
}

/**
 * As much of a mark as stands in this piece of its text. A live range would be kept up to date by the browser at every
 * change of the page; there may be thousands of them.
 */
function rangeIn({ text, from, to }: Piece, [start, end]: Mark): StaticRange | undefined {
  if (text === null || end <= from || start >= to) return undefined;
  const startOffset = Math.max(start - from, 0);
  const endOffset = Math.min(end, to) - from;
  return new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset });
}
