import { flushSync } from "react-dom";
import { focusOn } from "../commands/focus-points.ts";
import { hidePane, type Pane } from "./panes.ts";

/** Close panes; where the focus was in one of them, what is shown beside it has it then. */
export function closePanes(which: readonly Pane[]): void {
  flushSync(() => {
    for (const pane of which) hidePane(pane);
  });
  const at = document.activeElement;
  const isLost = at === null || at === document.body || !at.checkVisibility();
  if (isLost) (["list", "lines", "years", "overview"] as const).some(focusOn);
}
