import type { Outcome } from "../../shared/contract/error.ts";

/** Windows that ask in turns end each other's questions: none goes on for ever. */
const mostTries = 5;

/**
 * Ask what ends whatever was asked before it, and ask again when it was ended itself though nothing newer is wanted here:
 * questions go out on connections of their own, and an earlier one, or the call that stops it, may arrive behind a later.
 */
export async function askAgain<T>(ask: () => Promise<Outcome<T>>, isWanted: () => boolean): Promise<Outcome<T>> {
  for (let tries = 1; ; tries++) {
    const outcome = await ask();
    if (outcome.ok || outcome.error.code !== "cancelled" || !isWanted() || tries >= mostTries) return outcome;
  }
}
