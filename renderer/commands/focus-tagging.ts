import { showPane } from "../screens/panes.ts";
import { type FocusPoint, focusOn, isHeldBack } from "./focus-points.ts";
import { holdTyping, typeInto } from "./held-typing.ts";

/** Milliseconds for which a key waits for the tags of what was just selected. */
const patience = 10_000;

/** Places where letters are text. */
const fields: ReadonlySet<FocusPoint> = new Set(["topics", "persons"]);

/**
 * The tagging pane may have to be shown first, which takes the page one frame, or be waiting for its tags. What is typed
 * for a field meanwhile is its own.
 */
export function focusTagging(point: FocusPoint): void {
  showPane("tagging");
  const until = performance.now() + patience;
  const typing = fields.has(point) ? holdTyping() : undefined;
  const seek = () => {
    if (typing?.isLeft() === true) return;
    if (isHeldBack(point) && performance.now() < until) return void requestAnimationFrame(seek);
    const text = typing?.end() ?? "";
    const field = focusOn(point) ? document.activeElement : undefined;
    if (text !== "" && field instanceof HTMLInputElement) typeInto(field, text);
  };
  requestAnimationFrame(seek);
}
