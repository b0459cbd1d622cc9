import type { Page } from "../page/page.ts";
import type { LabelCutter } from "../speakers/candidates.ts";
import type { Joining } from "./paragraph.ts";
import { endsClosed } from "./sentence.ts";

/** As another joining, but a line on which a label stands begins a paragraph where the line before ends a sentence. */
export function beginsParagraph(joins: Joining, cut: LabelCutter): Joining {
  return (a, b, next, index) => !(cut(b) && (endsClosed(a) || a.length < 40)) && joins(a, b, next, index);
}

/** Lines that are heard at the same time are one cue. */
export function joinCue({ stated }: Page): Joining {
  return (_a, _b, _next, index) => {
    const [before, own] = [stated.lines.get(index)?.heard, stated.lines.get(index + 1)?.heard];
    return before !== undefined && before.start === own?.start && before.end === own.end;
  };
}
