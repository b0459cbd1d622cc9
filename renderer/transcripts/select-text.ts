import { flushSync } from "react-dom";
import { readerScroll } from "./place.ts";
import { openPage } from "./quoting.ts";
import { showWhole } from "./use-growing.ts";

/** All of the paper, whatever of it is on the screen. Selected when this returns: Ctrl+C may be the very next key. */
export function selectText(): void {
  const open = openPage.get();
  if (open === undefined) return;
  flushSync(() => showWhole(open.page.id));
  const paper = readerScroll.current?.querySelector("article");
  if (paper) getSelection()?.selectAllChildren(paper);
}
