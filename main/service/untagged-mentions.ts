import type { Tables } from "../../shared/records/record.ts";
import type { UntaggedMentions } from "../finding/finder.ts";
import { inSlices } from "../runtime/slices.ts";
import { nameDoubts } from "../tagging/cleanup/name-doubts.ts";
import type { Learner } from "../tagging/suggestions/learner.ts";

/** As long as a timer can wait, in milliseconds. */
export const longestPatience = 2 ** 31 - 1;

/** @param patience milliseconds in which texts are waited for that are still to be read for names */
export async function findUntaggedMentions(
  tables: Tables,
  learner: Learner,
  patience: number,
): Promise<UntaggedMentions> {
  learner.readAll();
  await learner.settled(patience);
  const { left } = learner.progress();
  const doubts = await inSlices(nameDoubts(tables, learner.ledger, "untagged"));
  const ids = new Set(doubts.map(({ transcript }) => transcript));
  return left === 0 ? { ids, left } : { ids, left, whole: learner.whole() };
}
