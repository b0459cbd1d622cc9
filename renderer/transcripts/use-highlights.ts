import { type RefObject, useEffect } from "react";
import type { Hit } from "./hits.ts";

/**
 * Mark hits on the page by the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/): the text stays as
 * it is, whatever is marked in it. `shown` changes when more of the page was put on the screen.
 */
export function useHighlights(
  page: RefObject<HTMLElement | null>,
  hits: readonly Hit[],
  at: number,
  shown: unknown,
): void {
  useEffect(() => {
    void shown;
    const root = page.current;
    if (root === null || hits.length === 0) return;
    const parts = findParts(root);
    const ranges = hits.map((hit) => toRange(parts, hit));
    const now = ranges[at];
    const others = ranges.flatMap((range) => (range === undefined || range === now ? [] : [range]));
    CSS.highlights.set("hit", new Highlight(...others));
    if (now !== undefined) {
      CSS.highlights.set("hit-now", new Highlight(now));
      showRange(now, root);
    }
    return () => {
      CSS.highlights.delete("hit");
      CSS.highlights.delete("hit-now");
    };
  }, [page, hits, at, shown]);
}

function findParts(root: HTMLElement): ReadonlyMap<string, Node> {
  const parts = new Map<string, Node>();
  for (const element of root.querySelectorAll<HTMLElement>("[data-part]")) {
    const text = element.firstChild;
    if (text !== null && element.dataset.part !== undefined) parts.set(element.dataset.part, text);
  }
  return parts;
}

function toRange(parts: ReadonlyMap<string, Node>, { part, mark }: Hit): Range | undefined {
  const text = parts.get(part);
  if (text === undefined || mark[1] > (text.textContent?.length ?? 0)) return undefined;
  const range = new Range();
  range.setStart(text, mark[0]);
  range.setEnd(text, mark[1]);
  return range;
}

/** Bring a hit to a third of the reader's height, unless it is well in view. */
function showRange(range: Range, root: HTMLElement): void {
  const view = root.getBoundingClientRect();
  // A paragraph that was never on the screen has only a guessed height until it is scrolled to.
  range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  const place = range.getBoundingClientRect();
  const isWell = place.top > view.top + 60 && place.bottom < view.bottom - 40;
  if (!isWell) root.scrollBy({ top: place.top - view.top - view.height / 3 });
}
