import type { EventName } from "../../shared/contract/events.ts";

/** Remembers which events a page has begun to hear, for those who must not speak before that. */
export class Listening {
  readonly #heard = new Set<string>();
  readonly #waiting = new Map<string, (() => void)[]>();

  hears(name: string): void {
    this.#heard.add(name);
    for (const proceed of this.#waiting.get(name) ?? []) proceed();
    this.#waiting.delete(name);
  }

  /** The page has gone or begins anew; who waits goes on waiting. */
  forget(): void {
    this.#heard.clear();
  }

  until(name: EventName): Promise<void> {
    if (this.#heard.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), resolve]);
    });
  }
}
