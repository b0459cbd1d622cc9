import { setTimeout as delay } from "node:timers/promises";
import type { Facets, View } from "../../shared/contract/finding.ts";
import { createPacer } from "../runtime/pacer.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { Matcher, Matches } from "./matches.ts";
import { parseQuery } from "./query/parse-query.ts";
import { type Phrase, phrasesOf } from "./query/query.ts";
import { isMatch } from "./query/to-match.ts";
import { RecentValues } from "./recent-values.ts";
import { candidatesOf, type Selected, select } from "./select.ts";
import { countValues, listFacets } from "./shelf/count-facets.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import { dayOf, narrowingOf } from "./shelf/narrowing.ts";
import { facetNames } from "./shelf/shelf.ts";

/** What a view shows, and the phrases to be marked in it. */
export type Shown = Selected & { readonly phrases: readonly Phrase[] };

/** So few transcripts are waited for before a search, and so many milliseconds: what one just wrote is found. */
const smallChange = 20;
const patience = 100;

/** Answers views: what they show, in their order, and the counts beside it. */
export class Views {
  readonly #live: LiveShelf;
  readonly #keeper: IndexKeeper;
  readonly #matcher: Matcher;
  readonly #remembered = new RecentValues<Promise<Shown>>(6);

  constructor(live: LiveShelf, keeper: IndexKeeper, matcher: Matcher) {
    this.#live = live;
    this.#keeper = keeper;
    this.#matcher = matcher;
  }

  /** All that a view shows. Scrolling asks again and again: the last few answers are kept until something changes. */
  async show(view: View): Promise<Shown> {
    await this.#ready(view);
    const state = `${this.#live.version} ${this.#keeper.generation} ${dayOf(new Date())}`;
    return this.#remembered.get(`${state} ${JSON.stringify(view)}`, () => this.#select(view));
  }

  async facets(view: View, limit: number): Promise<Facets> {
    await this.#ready(view);
    const { shelf } = this.#live;
    for (const name of facetNames) await shelf.columns[name].sortLabels(createPacer());
    const { matches } = await this.#matchesOf(view);
    const today = dayOf(new Date());
    const slots = candidatesOf(this.#live, matches);
    const pacer = createPacer();
    const counted = await countValues(shelf, slots, narrowingOf(shelf, view, today), today, pacer);
    return listFacets(shelf, counted, view, limit, pacer);
  }

  async #ready(view: View): Promise<void> {
    await this.#live.settled();
    const progress = this.#keeper.progress();
    if (view.query === "" || !progress || progress.total - progress.done > smallChange) return;
    await Promise.race([this.#keeper.caughtUp(), delay(patience)]);
  }

  async #select(view: View): Promise<Shown> {
    const { matches, notice, phrases } = await this.#matchesOf(view);
    const selected = await select(this.#live, view, matches);
    return { slots: selected.slots, notice: notice ?? selected.notice, phrases };
  }

  async #matchesOf(
    view: View,
  ): Promise<{ matches?: Matches; notice?: string | undefined; phrases: readonly Phrase[] }> {
    const { query, notice } = parseQuery(view.query);
    if (!query || !isMatch(query)) return { notice, phrases: [] };
    const matches = await this.#matcher.find(query, view.sort.by === "relevance");
    return { matches, notice, phrases: phrasesOf(query) };
  }
}
