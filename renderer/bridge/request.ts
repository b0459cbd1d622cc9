import type { Outcome } from "../../shared/contract/error.ts";
import { say } from "../../shared/language/say.ts";
import { fetchOutcome, postOutcome } from "./fetch-outcome.ts";

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
  return (await fetchOutcome<T>(path, init)) ?? silent();
}

export async function post<T>(path: string, body: unknown): Promise<Outcome<T>> {
  return (await postOutcome<T>(path, body)) ?? silent();
}
