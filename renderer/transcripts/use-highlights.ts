import { type RefObject, useEffect, useMemo } from "react";
import type { Hit } from "./hits.ts";

/**
 * Mark hits on the page by the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/): the text stays as
 * it is, whatever is marked in it. `shown` changes when more of the page was put on the screen.
 */
export function useHighlights(
  page: RefObject<HTMLElement | null>,
  hits: readonly Hit[],
  at: number,
  shown: readonly unknown[],
): void {
  // Hits are told apart by what was there when they were marked.
  const marked = useMemo(() => ({ hits, shown }), [hits, shown]);

  useEffect(() => {
    const parts = findParts(page.current);
    const ranges = marked.hits.flatMap((hit) => toStaticRange(parts, hit) ?? []);
    if (ranges.length === 0) return;
    CSS.highlights.set("hit", new Highlight(...ranges));
    return () => {
      CSS.highlights.delete("hit");
    };
  }, [page, marked]);

  useEffect(() => {
    const hit = marked.hits[at];
    const root = page.current;
    const place = hit === undefined ? undefined : toStaticRange(findParts(root, hit.part), hit);
    if (place === undefined || root === null) return;
    const now = new Range();
    now.setStart(place.startContainer, place.startOffset);
    now.setEnd(place.endContainer, place.endOffset);
    const highlight = new Highlight(now);
    highlight.priority = 1;
    CSS.highlights.set("hit-now", highlight);
    showRange(now, root);
    return () => {
      CSS.highlights.delete("hit-now");
    };
  }, [page, marked, at]);
}

/** The texts that hits can stand in, by the name of their part; all of them, or one. */
function findParts(root: HTMLElement | null, part?: string): ReadonlyMap<string, Node> {
  const parts = new Map<string, Node>();
  const selector = part === undefined ? "[data-part]" : `[data-part="${CSS.escape(part)}"]`;
  for (const element of root?.querySelectorAll<HTMLElement>(selector) ?? []) {
    const text = element.firstChild;
    if (text !== null && element.dataset.part !== undefined) parts.set(element.dataset.part, text);
  }
  return parts;
}

/** A live range would be kept up to date by the browser at every change of the page; there may be 50,000 of them. */
function toStaticRange(parts: ReadonlyMap<string, Node>, { part, mark }: Hit): StaticRange | undefined {
  const text = parts.get(part);
  if (text === undefined || mark[1] > (text.textContent?.length ?? 0)) return undefined;
  return new StaticRange({ startContainer: text, startOffset: mark[0], endContainer: text, endOffset: mark[1] });
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
