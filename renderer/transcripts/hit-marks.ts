import type { Mark } from "../../shared/contract/finding.ts";
import type { Hit } from "./hits.ts";

/**
 * Hits as a highlight of the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/): the text stays as it
 * is, whatever is marked in it. Grows with the page.
 */
export class HitMarks {
  readonly highlight = new Highlight();
  readonly #marks = new Map<string, Mark[]>();
  readonly #marked = new WeakSet<Element>();

  constructor(hits: readonly Hit[]) {
    for (const { part, mark } of hits) {
      const marks = this.#marks.get(part);
      if (marks === undefined) this.#marks.set(part, [mark]);
      else marks.push(mark);
    }
  }

  /** Mark what has come onto the page since. */
  extend(page: ParentNode): void {
    if (this.#marks.size === 0) return;
    for (const element of page.querySelectorAll<HTMLElement>("[data-part]")) {
      if (this.#marked.has(element)) continue;
      this.#marked.add(element);
      for (const mark of this.#marks.get(element.dataset.part ?? "") ?? []) {
        const range = rangeIn(element, mark);
        if (range !== undefined) this.highlight.add(range);
      }
    }
  }
}

/** Where a hit stands on the page, from the piece of text in which it begins; undefined while it is not there. */
export function findHit(page: ParentNode, { part, mark }: Hit): StaticRange | undefined {
  for (const element of page.querySelectorAll<HTMLElement>(`[data-part="${CSS.escape(part)}"]`)) {
    const range = rangeIn(element, mark);
    if (range !== undefined) return range;
  }
  return undefined;
}

/**
 * As much of a mark as stands in this piece of its text. A live range would be kept up to date by the browser at every
 * change of the page; there may be thousands of them.
 */
function rangeIn(element: HTMLElement, [start, end]: Mark): StaticRange | undefined {
  const text = element.firstChild;
  const from = Number(element.dataset.from ?? 0);
  const length = text?.textContent?.length ?? 0;
  if (text === null || end <= from || start >= from + length) return undefined;
  const startOffset = Math.max(start - from, 0);
  const endOffset = Math.min(end - from, length);
  return new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset });
}
