import { bringIntoView } from "./scroll.ts";

/** What scrolls the text that is open; the reader sets it as long as there is one. */
export const readerScroll: { current: HTMLElement | null } = { current: null };

/** The number of the paragraph that the user is at: where the selection begins, else the first one that is seen. */
export function currentParagraph(): number | undefined {
  const root = readerScroll.current;
  if (root === null) return undefined;
  return paragraphAt(selectionStart(root)) ?? firstSeen(root);
}

/** Bring a paragraph into view and put the caret at its beginning. False where it is not on the page. */
export function goToParagraph(n: number): boolean {
  const root = readerScroll.current;
  const text = root?.querySelector(`[data-number="${n}"]`)?.firstChild;
  if (root === null || text === null || text === undefined) return false;
  root.focus({ preventScroll: true });
  getSelection()?.collapse(text, 0);
  bringIntoView(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 0 }), root);
  return true;
}

/** The piece of text that a node stands in. */
export function textElementOf(node: Node | null): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>("[data-n]") ?? undefined;
}

function selectionStart(root: HTMLElement): Node | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const { startContainer } = selection.getRangeAt(0);
  return root.contains(startContainer) ? startContainer : null;
}

function paragraphAt(node: Node | null): number | undefined {
  const text = textElementOf(node);
  return text === undefined ? undefined : Number(text.dataset.n);
}

/** Pixels from one place that is tried to the next: less than a paragraph of one line and the space around a name. */
const stride = 24;

function firstSeen(root: HTMLElement): number | undefined {
  const { left, width, top, bottom } = root.getBoundingClientRect();
  for (let y = top + stride; y < bottom; y += stride) {
    const n = paragraphAt(document.elementFromPoint(left + width / 2, y));
    if (n !== undefined) return n;
  }
  return undefined;
}
