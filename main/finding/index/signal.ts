/** Wakes those that wait for a state whenever the state may have come. */
export class Signal {
  readonly #waiting = new Set<() => void>();

  /** Something changed. */
  notify(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** Resolves as soon as the condition holds; looks now and at every `notify`. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (!condition()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }
}
