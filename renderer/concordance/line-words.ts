import type { LineSort } from "../../shared/contract/concordance.ts";
import { say } from "../../shared/language/say.ts";
import type { LinesState } from "./lines.ts";

/** `1,204 lines`; while they are counted, and where that was stopped, `1,204+ lines`. */
export function countLines({ lines }: Pick<LinesState, "lines">): string {
  if (lines === undefined) return say("Lines");
  const { hits: count, isWhole } = lines;
  return isWhole
    ? say("{count, plural, one {# line} other {# lines}}", { count })
    : say("{count, number}+ lines", { count });
}

export function gatheringWords({ counting = 0 }: Pick<LinesState, "counting">, sort: LineSort): string {
  if (counting === 0) return sort === "list" ? say("Counting…") : say("Sorting…");
  return sort === "list"
    ? say("Counting… {count, number} so far", { count: counting })
    : say("Sorting… {count, number} so far", { count: counting });
}
