/** Which terms of a column the most slots carry. */
export class MostFrequent {
  readonly #counts: number[] = [];

  add(number: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** The first so many, most frequent first; of two alike the one that came first. */
  first(limit: number): readonly number[] {
    const met: number[] = [];
    for (const [number, count] of this.#counts.entries()) if ((count ?? 0) > 0) met.push(number);
    return met.sort((a, b) => this.countOf(b) - this.countOf(a) || a - b).slice(0, limit);
  }
}
