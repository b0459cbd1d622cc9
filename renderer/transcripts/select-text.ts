import { readerScroll } from "./place.ts";
import { openPage } from "./quoting.ts";
import { showWhole } from "./use-growing.ts";

/** All of the paper, whatever of it is on the screen. */
export function selectText(): void {
  const open = openPage.get();
  if (open === undefined) return;
  showWhole(open.page.id);
  // What was not on the page yet is in the next frame.
  requestAnimationFrame(() => {
    const paper = readerScroll.current?.querySelector("article");
    if (paper) getSelection()?.selectAllChildren(paper);
  });
}
