import { showPane } from "../screens/panes.ts";
import { type FocusPoint, focusOn, isHeldBack } from "./focus-points.ts";

/** Milliseconds for which a key waits for the tags of what was just selected. */
const patience = 2_000;

/** The tagging pane may have to be shown first, which takes the page one frame, or be waiting for its tags. */
export function focusTagging(point: FocusPoint): void {
  showPane("tagging");
  const until = performance.now() + patience;
  const seek = () => {
    if (isHeldBack(point) && performance.now() < until) requestAnimationFrame(seek);
    else focusOn(point);
  };
  requestAnimationFrame(seek);
}
