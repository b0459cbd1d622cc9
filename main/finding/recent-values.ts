/** The values asked for last, by key. A promise that fails is not kept. */
export class RecentValues<V extends Promise<unknown>> {
  readonly #values = new Map<string, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => V): V {
    const value = this.#values.get(key) ?? make();
    keepRecent(this.#values, key, value, this.#most);
    value.catch(() => this.#values.delete(key));
    return value;
  }
}

/** Put a value behind all others, and take the first ones away until there are so many. */
export function keepRecent<V>(values: Map<string, V>, key: string, value: V, most: number): void {
  values.delete(key);
  values.set(key, value);
  for (const oldest of values.keys()) {
    if (values.size <= most) break;
    values.delete(oldest);
  }
}
