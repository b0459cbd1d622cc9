import type { Response } from "../../shared/contract/contract.ts";
import { usefulFrom } from "../../shared/contract/useful-from.ts";
import { say } from "../../shared/language/say.ts";

type Learning = Response<"suggestions", "list">["learning"];

/** From what topics are suggested, where that is not from enough yet. */
export function learningWords({ learnt, left }: Learning): string | undefined {
  if (left > 0)
    return say("Learning from the tags: {count, plural, one {# transcript} other {# transcripts}} to go.", {
      count: left,
    });
  if (learnt >= usefulFrom) return undefined;
  return say(
    "Topics are suggested reliably once {needed, number} transcripts have topics; {learnt, plural, =0 {none has any yet} one {# has so far} other {# have so far}}.",
    { needed: usefulFrom, learnt },
  );
}

/** That there are tags which nothing could be learnt from, and why. */
export function unreadableWords({ unreadable, problem = "" }: Learning): string | undefined {
  if (unreadable === 0) return undefined;
  const what = say(
    "Nothing was learnt from {count, plural, one {# tagged transcript} other {# tagged transcripts}} that cannot be read.",
    { count: unreadable },
  );
  return `${what} ${problem}`.trim();
}
