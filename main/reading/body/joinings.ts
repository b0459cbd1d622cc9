import type { Page } from "../page/page.ts";
import type { LabelCutter } from "../speakers/candidates.ts";
import type { Joining } from "./paragraph.ts";
import { endsClosed } from "./sentence.ts";

/**
 * As another joining, but a line on which a label stands begins a paragraph where the line before ends a sentence, and a label
 * alone on its line is a paragraph of its own.
 */
export function beginsParagraph(joins: Joining, cut: LabelCutter): Joining {
  const cutOnce = remember(cut);
  return (a, b, next, index) => {
    if (cutOnce(a)?.after === "") return false;
    if (cutOnce(b) && (endsClosed(a) || a.length < shortLine)) return false;
    return joins(a, b, next, index);
  };
}

const shortLine = 40;

/** Every line is looked at twice: as the one that may be continued, and before that as the one that may continue. */
function remember(cut: LabelCutter): LabelCutter {
  let text: string | undefined;
  let found: ReturnType<LabelCutter>;
  return (asked) => {
    if (asked !== text) [text, found] = [asked, cut(asked)];
    return found;
  };
}

/** A cue ends where it has room for no more: a sentence goes on in the next, unless somebody else begins to speak. */
export function joinCues({ stated }: Page): Joining {
  const isHeard = (n: number): boolean => stated.lines.get(n)?.heard !== undefined;
  return (a, b, _next, index) =>
    isHeard(index) && isHeard(index + 1) && !isFinished(a) && !/^(?:>>|[-–—]\s|[[(♪])/.test(b);
}

function isFinished(text: string): boolean {
  return /[.!?…。！？♪\])]["”»’]{0,2}$/.test(text.slice(-5));
}
