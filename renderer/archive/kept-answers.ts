import type { Outcome } from "../../shared/contract/error.ts";
import { speaking } from "../language/speaking.ts";
import { revision } from "./revision.ts";

type Ask<Request, Value> = (request: Request) => Promise<Outcome<Value>>;

/** The open transcript, those beside it and a few that were open before. */
const usual = 6;

const forgetting = new Set<() => void>();

/**
 * The same call, whose last few answers are kept until something changes: two parts of the window that show one thing ask
 * once, and what is likely to be looked at next can be asked for before it is. What failed is asked anew.
 */
export function keepAnswers<Request, Value>(ask: Ask<Request, Value>, most = usual): Ask<Request, Value> {
  const kept = new Map<string, Promise<Outcome<Value>>>();
  forgetting.add(() => kept.clear());
  return async (request) => {
    const key = JSON.stringify(request);
    const answer = kept.get(key) ?? ask(request);
    // Those that were asked for last stand last.
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size > most) kept.delete(oldest);
    const outcome = await answer;
    if (!outcome.ok && kept.get(key) === answer) kept.delete(key);
    return outcome;
  };
}

export function forgetAnswers(): void {
  for (const forget of forgetting) forget();
}

revision.subscribe(forgetAnswers);
speaking.subscribe(forgetAnswers);
