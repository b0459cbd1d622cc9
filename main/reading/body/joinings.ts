import type { LabelCutter } from "../speakers/candidates.ts";
import type { Joining } from "./paragraph.ts";
import { endsClosed } from "./sentence.ts";

/** As another joining, but a line on which a label stands begins a paragraph where the line before ends a sentence. */
export function beginsParagraph(joins: Joining, cut: LabelCutter): Joining {
  return (a, b, next) => !(cut(b) && (endsClosed(a) || a.length < 40)) && joins(a, b, next);
}
