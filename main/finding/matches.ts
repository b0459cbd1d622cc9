import { createPacer } from "../runtime/pacer.ts";
import { type SpeaksIn, toSpoken } from "./concordance/speaks-in.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import type { Found, Ground } from "./evaluate/ground.ts";
import { slotsOf } from "./evaluate/slot-set.ts";
import type { FinderSource } from "./finder.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { Found as FoundRows, IndexReader } from "./index/index-reader.ts";
import { printQuery } from "./query/print-query.ts";
import type { Query, TextQuery } from "./query/query.ts";
import { isMatch } from "./query/to-match.ts";
import { RecentValues } from "./recent-values.ts";
import { RowSlots } from "./row-slots.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";

/** The transcripts in which a query holds. */
export type Matches = {
  readonly slots: Int32Array;
  /** By slot, smaller is better; absent when not asked for, when too many match, and where no words are looked for. */
  readonly scores?: ReadonlyMap<number, number> | undefined;
  /** Words were found in too many to reckon relevance. */
  readonly isTooMany: boolean;
  /** How names were taken, where that is not plain. */
  readonly notice?: string | undefined;
};

/** Above this, relevance is not reckoned: nobody reads on, and it takes longer than the search. */
const mostScored = 5_000;

type MatcherSource = Pick<FinderSource, "tables" | "personsCalled"> & Pick<Ground, "untaggedMentions">;

/** Evaluates queries, and remembers the last few answers while the index and the shelf stay as they are. */
export class Matcher {
  readonly #source: MatcherSource;
  readonly #reader: IndexReader;
  readonly #keeper: IndexKeeper;
  readonly #live: LiveShelf;
  readonly #places: RowSlots;
  readonly #found = new RecentValues<Promise<FoundRows>>(12);
  readonly #matches = new RecentValues<Promise<Matches>>(8);

  constructor(source: MatcherSource, reader: IndexReader, keeper: IndexKeeper, live: LiveShelf) {
    this.#source = source;
    this.#reader = reader;
    this.#keeper = keeper;
    this.#live = live;
    this.#places = new RowSlots(live.shelf);
  }

  find(query: Query, isRanked: boolean): Promise<Matches> {
    const today = this.#live.today();
    const state = `${this.#live.version} ${this.#keeper.generation} ${today} ${isRanked ? "ranked" : ""}`;
    return this.#matches.get(`${state} ${printQuery(query)}`, () => this.#evaluate(query, isRanked, today));
  }

  async #evaluate(query: Query, isRanked: boolean, today: string): Promise<Matches> {
    let isTooMany = false;
    const notices = new Set<string>();
    const search = async (text: TextQuery) => {
      const found = await this.#search(text, isRanked);
      if (isRanked && !found.scores) isTooMany = true;
      return found;
    };
    if (isMatch(query)) return { ...(await search(query)), isTooMany };
    const { shelf } = this.#live;
    const { tables, personsCalled, untaggedMentions } = this.#source;
    const said = (text: TextQuery, where: readonly SpeaksIn[]) => this.#said(text, where);
    const say = (notice: string) => notices.add(notice);
    const ground: Ground = { tables, personsCalled, untaggedMentions, shelf, today, search, said, say };
    const { set, scores } = await evaluate(query, ground);
    const notice = notices.size > 0 ? [...notices].join(" ") : undefined;
    return { slots: slotsOf(set, shelf.slots()), scores: isTooMany ? undefined : scores, isTooMany, notice };
  }

  async #said(query: TextQuery, where: readonly SpeaksIn[]): Promise<Int32Array> {
    const { answer, open } = await this.#reader.ask("said", ({ ledger }) => ({
      query,
      spoken: toSpoken(where, ledger),
    }));
    return (await this.#places.of({ rows: answer.found, open }, createPacer())).slots;
  }

  async #search(query: TextQuery, isRanked: boolean): Promise<Found> {
    const asked = `${this.#keeper.generation} ${isRanked ? "ranked" : ""} ${printQuery(query)}`;
    const found = await this.#found.get(asked, () => this.#reader.search(query, isRanked ? mostScored : 0));
    return this.#places.of(found, createPacer());
  }
}
