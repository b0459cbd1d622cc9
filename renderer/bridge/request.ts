import type { Outcome } from "../../shared/contract/error.ts";
import { say } from "../../shared/language/say.ts";

/** What is said where the host answers nothing. */
export const silent = () =>
  ({
    ok: false,
    error: {
      code: "internal",
      message: say(
        "Lectern does not answer. Look whether it still runs in its terminal; start it again and reload this page.",
      ),
    },
  }) as const;

/** Ask the browser host. An answer that is not an outcome counts as no answer. */
export async function request<T>(path: string, init: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, { credentials: "same-origin", ...init });
    const answer: unknown = await response.json();
    return isOutcome<T>(answer) ? answer : silent();
  } catch {
    return silent();
  }
}

/** The host answers by the contract, which it has checked; only the envelope is looked at here. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === "object" && answer !== null && "ok" in answer && typeof answer.ok === "boolean";
}

export function post<T>(path: string, body: unknown): Promise<Outcome<T>> {
  return request(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}
