import { formatCount, formatQuantity } from "../format/number.ts";
import type { Run } from "./run.ts";

/** What a run came to: `All 20 gone through: 18 tagged, 2 left as they were.` */
export function doneWords({ ids, tagged }: Run): string {
  const left = ids.length - tagged.size;
  const rest = left === 0 ? "" : `, ${formatCount(left)} left as ${left === 1 ? "it was" : "they were"}`;
  return `${formatQuantity(ids.length, "transcript", "transcripts")} gone through: ${formatCount(tagged.size)} tagged${rest}.`;
}
