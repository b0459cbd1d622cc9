import type { Passage } from "../../shared/citing/passage.ts";
import { readerScroll, textElementOf } from "./place.ts";

/** What is selected in the text that is open; undefined when nothing of it is. */
export function selectedPassage(): Passage | undefined {
  const root = readerScroll.current;
  const selection = getSelection();
  if (root === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return undefined;
  const texts = [...root.querySelectorAll<HTMLElement>("[data-n]")].filter((text) => reachesInto(range, text));
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = pointOf(first, range.startContainer, range.startOffset, 0);
  const to = pointOf(last, range.endContainer, range.endOffset, last.textContent?.length ?? 0);
  return { from, to };
}

/** With a character at least: three clicks on a paragraph select from its beginning to that of the next one. */
function reachesInto(range: Range, text: HTMLElement): boolean {
  const whole = document.createRange();
  whole.selectNodeContents(text.firstChild ?? text);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, whole) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, whole) < 0
  );
}

/** Whether the selection reaches above the text, to the title. */
export function selectsTitle(): boolean {
  const title = readerScroll.current?.querySelector('[data-part="title"]');
  const selection = getSelection();
  if (title === undefined || title === null || selection === null || selection.rangeCount === 0) return false;
  return selection.getRangeAt(0).intersectsNode(title);
}

/** @param otherwise where the end of the selection stands outside of the text */
function pointOf(text: HTMLElement, container: Node, offset: number, otherwise: number) {
  const isInside = container.nodeType === Node.TEXT_NODE && textElementOf(container) === text;
  return { n: Number(text.dataset.n), at: Number(text.dataset.from) + (isInside ? offset : otherwise) };
}
