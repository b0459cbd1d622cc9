import type { Response } from "../../shared/contract/contract.ts";
import { usefulFrom } from "../../shared/contract/suggestions.ts";
import { formatCount, formatQuantity } from "../format/number.ts";

type Learning = Response<"suggestions", "list">["learning"];

/** From what topics are suggested, where that is not from enough yet. */
export function learningWords({ learnt, left }: Learning): string | undefined {
  if (left > 0) return `Learning from the tags: ${formatQuantity(left, "transcript", "transcripts")} to go.`;
  if (learnt >= usefulFrom) return undefined;
  const tagged = learnt === 0 ? "none has any yet" : `${formatCount(learnt)} ${learnt === 1 ? "has" : "have"} so far`;
  return `Topics are suggested reliably once ${usefulFrom} transcripts have topics; ${tagged}.`;
}

/** That there are tags which nothing could be learnt from, and why. */
export function unreadableWords({ unreadable, problem = "" }: Learning): string | undefined {
  if (unreadable === 0) return undefined;
  const many = formatQuantity(unreadable, "tagged transcript", "tagged transcripts");
  return `Nothing was learnt from ${many} that cannot be read. ${problem}`.trim();
}
