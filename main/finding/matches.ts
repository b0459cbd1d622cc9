import { createPacer, type Pacer } from "../runtime/pacer.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { Found, IndexReader } from "./index/index-reader.ts";
import type { TextQuery } from "./query/query.ts";
import { RecentValues } from "./recent-values.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import type { Shelf } from "./shelf/shelf.ts";

/** The transcripts in which a query holds. */
export type Matches = {
  readonly slots: Int32Array;
  /** By slot, smaller is better; absent when not asked for, or when too many match. */
  readonly scores?: ReadonlyMap<number, number> | undefined;
};

/** Above this, relevance is not reckoned: nobody reads on, and it takes longer than the search. */
const mostScored = 20_000;

const sliceLength = 4_096;

/** Asks the index, and remembers the last few answers while it and the shelf stay as they are. */
export class Matcher {
  readonly #reader: IndexReader;
  readonly #keeper: IndexKeeper;
  readonly #live: LiveShelf;
  readonly #found = new RecentValues<Promise<Found>>(4);
  readonly #matches = new RecentValues<Promise<Matches>>(4);

  constructor(reader: IndexReader, keeper: IndexKeeper, live: LiveShelf) {
    this.#reader = reader;
    this.#keeper = keeper;
    this.#live = live;
  }

  find(query: TextQuery, isRanked: boolean): Promise<Matches> {
    const asked = `${this.#keeper.generation} ${isRanked ? "ranked" : ""} ${JSON.stringify(query)}`;
    return this.#matches.get(`${this.#live.version} ${asked}`, async () => {
      const found = await this.#found.get(asked, () => this.#reader.search(query, isRanked ? mostScored : 0));
      return toSlots(found, this.#live.shelf, createPacer());
    });
  }
}

async function toSlots({ rows, scores, open }: Found, shelf: Shelf, pacer: Pacer): Promise<Matches> {
  const slots = new Int32Array(rows.length);
  const scoreOf = scores ? new Map<number, number>() : undefined;
  let count = 0;
  for (let n = 0; n < rows.length; n++) {
    const transcript = open.ledger.transcriptAt(Number(rows[n]));
    const slot = transcript === undefined ? undefined : shelf.slotOf(transcript);
    // The index may be ahead of the list or behind it for a moment.
    if (slot === undefined) continue;
    slots[count++] = slot;
    scoreOf?.set(slot, scores?.[n] ?? 0);
    if (n % sliceLength === 0 && pacer.isSpent()) await pacer.rest();
  }
  return { slots: slots.subarray(0, count), scores: scoreOf };
}
