import { readerScroll } from "./place.ts";
import { bringIntoView } from "./scroll.ts";

/** A stretch of one paragraph, in UTF-16 units of its text. */
export type ParagraphStretch = { readonly n: number; readonly from: number; readonly to: number };

/** Select words of the open text and bring them into view; false where they are not on the page. */
export function selectStretches(stretches: readonly ParagraphStretch[]): boolean {
  const root = readerScroll.current;
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (root === null || first === undefined || last === undefined) return false;
  const [start, end] = [placeIn(root, first.n, first.from), placeIn(root, last.n, last.to)];
  if (start === undefined || end === undefined) return false;
  root.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  bringIntoView(
    new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: start.node,
      endOffset: start.offset,
    }),
    root,
  );
  return true;
}

/** The last piece of the paragraph that begins there or before. */
function placeIn(
  root: HTMLElement,
  n: number,
  at: number,
): { readonly node: Node; readonly offset: number } | undefined {
  const pieces = [...root.querySelectorAll<HTMLElement>(`[data-n="${n}"]`)];
  const piece = pieces.findLast((one) => Number(one.dataset.from) <= at);
  const node = piece?.firstChild;
  if (piece === undefined || node === null || node === undefined) return undefined;
  return { node, offset: Math.min(at - Number(piece.dataset.from), node.textContent?.length ?? 0) };
}
