import { revision } from "../archive/revision.ts";
import { narrowing, toView } from "../finding/narrowing.ts";
import { showLines, stopLines } from "./gather-lines.ts";
import { lineSort, lineState } from "./lines.ts";

/** What the lines were asked at. */
let shown = "";

/** Keep the lines at what the narrowing asks for, until the function that is given back is called. */
export function followLines(): () => void {
  const show = () => {
    const [view, sort] = [toView(narrowing.get()), lineSort.get()];
    const asked = JSON.stringify([revision.get(), sort, view]);
    // Coming back from a transcript finds them as they were left.
    const isThere = asked === shown && lineState.get().lines !== undefined && !lineState.get().isStopped;
    shown = asked;
    if (!isThere) void showLines(view, sort);
  };
  const stops = [narrowing.subscribe(show), revision.subscribe(show), lineSort.subscribe(show)];
  show();
  return () => {
    for (const stop of stops) stop();
    stopLines();
  };
}

export function showLinesAgain(): void {
  void showLines(toView(narrowing.get()), lineSort.get());
}
