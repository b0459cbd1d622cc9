import type { IndexKeeper } from "./index/index-keeper.ts";
import type { Found, IndexReader } from "./index/index-reader.ts";
import type { Query } from "./query/query.ts";
import { toMatch } from "./query/to-match.ts";
import { RecentValues } from "./recent-values.ts";
import type { Shelf } from "./shelf/shelf.ts";

/** The transcripts in which a query holds. */
export type Matches = {
  readonly slots: Int32Array;
  /** By slot, smaller is better; absent when not asked for, or when too many match. */
  readonly scores?: ReadonlyMap<number, number> | undefined;
};

/** Above this, relevance is not reckoned: nobody reads on, and it takes longer than the search. */
const mostScored = 20_000;

/** Asks the index for rows and remembers the last few answers while the index stays as it is. */
export class Matcher {
  readonly #reader: IndexReader;
  readonly #keeper: IndexKeeper;
  readonly #remembered = new RecentValues<Promise<Found>>(8);

  constructor(reader: IndexReader, keeper: IndexKeeper) {
    this.#reader = reader;
    this.#keeper = keeper;
  }

  async find(query: Query, isRanked: boolean, shelf: Shelf): Promise<Matches> {
    const found = await this.#rowsOf(toMatch(query), isRanked);
    return toSlots(found, shelf);
  }

  #rowsOf(match: string, isRanked: boolean): Promise<Found> {
    const key = `${this.#keeper.generation} ${isRanked ? "ranked" : ""} ${match}`;
    return this.#remembered.get(key, () => this.#reader.search(match, isRanked ? mostScored : 0));
  }
}

function toSlots({ rows, scores, open }: Found, shelf: Shelf): Matches {
  const slots = new Int32Array(rows.length);
  const scoreOf = scores ? new Map<number, number>() : undefined;
  let count = 0;
  for (const [n, row] of rows.entries()) {
    const transcript = open.ledger.transcriptAt(row);
    const slot = transcript === undefined ? undefined : shelf.slotOf(transcript);
    // The index may be ahead of the list or behind it for a moment.
    if (slot === undefined) continue;
    slots[count++] = slot;
    scoreOf?.set(slot, scores?.[n] ?? 0);
  }
  return { slots: slots.subarray(0, count), scores: scoreOf };
}
