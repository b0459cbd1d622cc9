/** Tells answers that come in another order than they were asked in: what was asked later is what holds. */
export class AnswerOrder {
  #last = 0;
  readonly #open = new Map<string, number>();
  readonly #taken = new Map<string, number>();

  /** The number of this ask. @param name what is asked for */
  ask(name: string): number {
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    return ++this.#last;
  }

  /** An answer is still to come. */
  isAsked(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  /** The answer is there; false when one to a later ask was there before it. */
  take(name: string, ask: number): boolean {
    this.#open.set(name, (this.#open.get(name) ?? 1) - 1);
    if ((this.#taken.get(name) ?? 0) > ask) return false;
    this.#taken.set(name, ask);
    return true;
  }
}
