import type { LineSort } from "../../shared/contract/concordance.ts";
import { formatCount, formatQuantity } from "../format/number.ts";
import type { LinesState } from "./lines.ts";

/** `1,204 lines`; while they are counted, and where that was stopped, `1,204+ lines`. */
export function countLines({ lines }: Pick<LinesState, "lines">): string {
  if (lines === undefined) return "Lines";
  return lines.isWhole ? formatQuantity(lines.hits, "line", "lines") : `${formatCount(lines.hits)}+ lines`;
}

export function gatheringWords({ counting = 0 }: Pick<LinesState, "counting">, sort: LineSort): string {
  const work = sort === "list" ? "Counting" : "Sorting";
  return counting === 0 ? `${work}…` : `${work}… ${formatCount(counting)} so far`;
}
