import { setTimeout as delay } from "node:timers/promises";
import type { Facets, Problem, View } from "../../shared/contract/finding.ts";
import type { Tables } from "../../shared/records/record.ts";
import { createPacer } from "../runtime/pacer.ts";
import { arrangementOf, missingCollection } from "./evaluate/collections-called.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { Matcher, Matches } from "./matches.ts";
import { parseQuery } from "./query/parse-query.ts";
import { isTrashAsked, type Phrase, phrasesOf, type Query } from "./query/query.ts";
import { isMatch } from "./query/to-match.ts";
import { RecentValues } from "./recent-values.ts";
import { candidatesOf, type Selected, select } from "./select.ts";
import { countValues, listFacets } from "./shelf/count-facets.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import { facetColumn, narrowingOf } from "./shelf/narrowing.ts";
import { facetNames } from "./shelf/shelf.ts";

/** What a view shows, and the phrases to be marked in it. */
export type Shown = Selected & {
  readonly phrases: readonly Phrase[];
  readonly query: Query | undefined;
  readonly problem?: Problem | undefined;
};

/** So few transcripts are waited for before a search, and so many milliseconds: what one just wrote is found. */
const smallChange = 20;
const patience = 100;
const mostCounted = 20_000;

export type ViewsSource = {
  readonly live: LiveShelf;
  readonly keeper: IndexKeeper;
  readonly matcher: Matcher;
  /** See `expandMentions`. */
  readonly expand: (query: Query) => Promise<Query>;
  readonly tables: Pick<Tables, "collections">;
};

/** Answers views: what they show, in their order, and the counts beside it. */
export class Views {
  readonly #live: LiveShelf;
  readonly #keeper: IndexKeeper;
  readonly #matcher: Matcher;
  readonly #expand: (query: Query) => Promise<Query>;
  readonly #collections: Tables["collections"];
  readonly #counted = new RecentValues<Promise<Facets>>(2);
  readonly #remembered = new RecentValues<Promise<Shown>>(12);

  constructor({ live, keeper, matcher, expand, tables }: ViewsSource) {
    this.#live = live;
    this.#keeper = keeper;
    this.#matcher = matcher;
    this.#expand = expand;
    this.#collections = tables.collections;
  }

  /** All that a view shows. Scrolling asks again and again: the last few answers are kept until something changes. */
  async show(view: View): Promise<Shown> {
    await this.#ready(view);
    const state = `${this.#live.version} ${this.#keeper.generation} ${this.#live.today()}`;
    return this.#remembered.get(`${state} ${JSON.stringify(view)}`, () => this.#select(view));
  }

  async facets(asked: View, limit: number): Promise<Facets> {
    await this.#live.settled();
    await this.#ready(asked);
    const { shelf } = this.#live;
    const { view, matches } = await this.#ask(asked);
    for (const name of facetNames) await facetColumn(shelf, name, view).sortLabels(createPacer());
    const today = this.#live.today();
    const slots = candidatesOf(this.#live, matches);
    const pacer = createPacer();
    const narrowing = narrowingOf(shelf, view, today);
    const counted = await countValues(shelf, slots, view, { narrowing, today, pacer });
    return listFacets(shelf, counted, view, limit, pacer);
  }

  /** Every value with its count, kept until something changes: asked for with every key while a name is typed. */
  async countAll(view: View): Promise<Facets> {
    await this.#live.settled();
    return this.#counted.get(`${this.#live.version} ${JSON.stringify(view)}`, () => this.facets(view, mostCounted));
  }

  async #ready(view: View): Promise<void> {
    if (needsNoTerms(view)) await this.#live.placed();
    else await this.#live.settled();
    const progress = this.#keeper.progress();
    if (view.query === "" || !progress || progress.total - progress.done > smallChange) return;
    await Promise.race([this.#keeper.caughtUp(), delay(patience)]);
  }

  async #select(asked: View): Promise<Shown> {
    const { view, matches, notice, problem, phrases, query } = await this.#ask(asked);
    const arrangement = query && arrangementOf(query, this.#collections);
    const selected = await select(this.#live, view, matches, arrangement);
    return { ...selected, notice: notice ?? selected.notice, problem, phrases, query };
  }

  async #ask(view: View): Promise<Asked> {
    const {
      query: parsed,
      notice,
      problem,
    } = parseQuery(view.query, (test) => missingCollection(test, this.#collections));
    if (!parsed) return { view, notice, problem, phrases: [], query: undefined };
    const query = await this.#expand(parsed);
    const matches = await this.#matcher.find(query, view.sort.by === "relevance");
    const asked = isTrashAsked(query) ? { ...view, trash: true } : view;
    return { view: asked, matches, notice: notice ?? matches.notice, problem, phrases: phrasesOf(query), query };
  }
}

/** Nothing but words, which are the index's, in an order that hangs on no change. */
function needsNoTerms(view: View): boolean {
  const isNarrowed = facetNames.some((name) => view[name].length > 0) || view.between !== undefined || view.embargoed;
  if (isNarrowed || view.sort.by === "changed") return false;
  const { query } = parseQuery(view.query);
  return query === undefined || isMatch(query);
}

/** A view as its query has it, and where that holds. */
type Asked = {
  readonly view: View;
  readonly matches?: Matches;
  readonly notice: string | undefined;
  readonly problem: Problem | undefined;
  readonly phrases: readonly Phrase[];
  readonly query: Query | undefined;
};
