import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { paragraphBreak } from "../page/write-page.ts";
import { HitFinder } from "./hit-finder.ts";
import type { Hits, LineQuestion, LineSort, LineState } from "./line-question.ts";
import { sortByContext } from "./sort-by-context.ts";

/** Words on either side by which lines are sorted. */
export const contextLength = 5;

/** Where, and the words on its left (nearest first) and right: numbers a hit. */
const width = 4 + 2 * contextLength;

/** More hits than these are not kept: 56 MB. */
export const mostHits = 1_000_000;

/** The hits of one question, gathered a slice at a time, in the order of its rows. */
export class LineList {
  readonly #database: DatabaseSyncInstance;
  readonly #finder: HitFinder;
  #rows: Int32Array;
  #at = 0;
  #hits = new Int32Array(1_024 * width);
  #count = 0;
  readonly #sorted = new Map<LineSort, Int32Array>();

  constructor(database: DatabaseSyncInstance, { parts, rows }: LineQuestion) {
    this.#database = database;
    this.#finder = new HitFinder(database, parts);
    this.#rows = rows;
  }

  get state(): LineState {
    const given = this.#rows.length;
    return { hits: this.#count, rows: this.#at, given, isWhole: this.#at >= given, isFull: this.#isFull };
  }

  /** Rows to go on with, behind those that were given. Of two who give the same ones, the second is not heard. */
  give(rows: Int32Array, after: number): void {
    if (after !== this.#rows.length) return;
    const all = new Int32Array(after + rows.length);
    all.set(this.#rows);
    all.set(rows, after);
    this.#rows = all;
  }

  /** Go on until there are so many hits, or so many milliseconds have passed. */
  gather(most: number, milliseconds: number): void {
    const until = performance.now() + milliseconds;
    while (this.#at < this.#rows.length && this.#count < most && !this.#isFull) {
      this.#take(Number(this.#rows[this.#at++]));
      if (performance.now() > until) break;
    }
  }

  /** By context only what was gathered whole. */
  window(sort: LineSort, offset: number, limit: number): Hits {
    const order = sort === "archive" ? undefined : this.#inOrder(sort);
    const to = Math.min(this.#count, offset + limit);
    const shown = Int32Array.from({ length: Math.max(0, to - offset) }, (_, n) =>
      Number(order?.[offset + n] ?? offset + n),
    );
    const column = (at: number) => shown.map((n) => Number(this.#hits[n * width + at]));
    return { rows: column(0), paragraphs: column(1), words: column(2), lengths: column(3) };
  }

  get #isFull(): boolean {
    return this.#count >= mostHits;
  }

  #inOrder(sort: "left" | "right"): Int32Array {
    const known = this.#sorted.get(sort);
    if (known) return known;
    const first = sort === "left" ? 4 : 4 + contextLength;
    const order = sortByContext(this.#database, {
      numbers: this.#hits,
      count: this.#count,
      width,
      first,
      length: contextLength,
    });
    this.#sorted.set(sort, order);
    return order;
  }

  #take(row: number): void {
    const found = this.#finder.hitsIn(row);
    const { page } = this.#finder.source;
    const places = page.placesOf(found.map(({ start }) => start));
    this.#sorted.clear();
    for (const [n, { start, length }] of found.entries()) {
      if (this.#isFull) return;
      const at = this.#nextAt();
      const hits = this.#hits;
      hits[at] = row;
      hits[at + 1] = places[n]?.paragraph ?? 0;
      hits[at + 2] = places[n]?.word ?? 0;
      hits[at + 3] = length;
      this.#putContext(at + 4, start, -1);
      this.#putContext(at + 4 + contextLength, start + length - 1, 1);
    }
  }

  /** The words from a place of the hit away, one way, to the end of the paragraph. */
  #putContext(at: number, place: number, way: 1 | -1): void {
    const { tokens, length } = this.#finder.source.page;
    for (let m = 1; m <= contextLength; m++) {
      const token = place + way * m;
      const word = token >= 0 && token < length ? Number(tokens[token]) : paragraphBreak;
      if (word === paragraphBreak) return;
      this.#hits[at + m - 1] = word;
    }
  }

  #nextAt(): number {
    const at = this.#count++ * width;
    if (at + width > this.#hits.length) {
      const larger = new Int32Array(Math.min(2 * this.#hits.length, mostHits * width));
      larger.set(this.#hits);
      this.#hits = larger;
    }
    return at;
  }
}
