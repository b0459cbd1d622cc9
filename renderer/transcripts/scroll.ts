/** Pixels at the top and the foot of the reader in which a place is not well seen. */
const edge = { top: 60, bottom: 40 };

/** Bring a place of the text to a third of the reader's height, unless it is well in view. */
export function bringIntoView(place: StaticRange, root: HTMLElement): void {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const view = root.getBoundingClientRect();
  const seen = range.getBoundingClientRect();
  if (seen.top > view.top + edge.top && seen.bottom < view.bottom - edge.bottom) return;
  // A sheet that was never on the screen has only a guessed height until it is scrolled to.
  place.startContainer.parentElement?.scrollIntoView({ block: "start" });
  // That moves the window too, where the end of the text is near.
  document.scrollingElement?.scrollTo({ top: 0 });
  root.scrollBy({ top: range.getBoundingClientRect().top - view.top - view.height / 3 });
}
