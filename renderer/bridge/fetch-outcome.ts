import type { Outcome } from "../../shared/contract/error.ts";

/** Ask the browser host; undefined where it does not answer, or with something that is no outcome. */
export async function fetchOutcome<T>(path: string, init: RequestInit): Promise<Outcome<T> | undefined> {
  try {
    const response = await fetch(path, init);
    const answer: unknown = await response.json();
    return isOutcome<T>(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

export function postOutcome<T>(path: string, body: unknown): Promise<Outcome<T> | undefined> {
  return fetchOutcome(path, toPost(JSON.stringify(body)));
}

/** How JSON is sent. */
export function toPost(body: string): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body };
}

/** The host answers by the contract, which it has checked; only the envelope is looked at here. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === "object" && answer !== null && "ok" in answer && typeof answer.ok === "boolean";
}
