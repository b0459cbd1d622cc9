import type { Line, LineSort } from "../../../shared/contract/concordance.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import type { View } from "../../../shared/contract/finding.ts";
import { say, type Text, toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Speaker } from "../../../shared/records/transcript.ts";
import { createPacer } from "../../runtime/pacer.ts";
import type { IndexKeeper } from "../index/index-keeper.ts";
import type { IndexReader } from "../index/index-reader.ts";
import type { LineState } from "../index/lines/line-question.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Query } from "../query/query.ts";
import type { LiveShelf } from "../shelf/live-shelf.ts";
import type { Texts } from "../texts.ts";
import type { Views } from "../views.ts";
import { linePartsOf } from "./line-parts.ts";
import { makeLines } from "./make-lines.ts";
import { type PartIn, rowsOf, toLineQuestion } from "./part-in.ts";
import { whereSpeaks } from "./speaks-in.ts";

/** What the concordance needs of the rest of finding. */
export type ConcordanceSource = {
  readonly tables: Tables;
  readonly live: LiveShelf;
  readonly keeper: IndexKeeper;
  readonly views: Views;
  readonly texts: Texts;
  /** A process of its own: gathering lines keeps no query waiting. */
  readonly reader: IndexReader;
  /** See `expandMentions`. */
  readonly expand: (query: Query) => Promise<Query>;
  /** Whether a speaker may be meant by a name. */
  readonly speakersCalled: (name: string) => Promise<(speaker: Speaker) => boolean>;
};

/** Of a query without words of the texts. */
export const nothingAsked = (): string => say("There is no word to look for in the texts.");

export type LineWindow = {
  readonly view: View;
  readonly sort: LineSort;
  readonly offset: number;
  readonly limit: number;
  /** Wait until all is counted. */
  readonly whole: boolean;
};

export type Lines = {
  readonly lines: Line[];
  readonly hits: number;
  readonly isWhole: boolean;
  readonly more: boolean;
  readonly notice?: string;
};

/** Milliseconds that one question gathers: so soon is a stop heard. */
const slice = 60;

/** Transcripts that the index process is told of at first: finding the rows of all takes longer than reading a page of lines. */
const givenAtFirst = 256;
const givenAtOnce = 4_096;

type Gathering = { readonly key: string; readonly parts: readonly PartIn[]; readonly slots: Int32Array };

/** Every hit of a query in its line. One list at a time is kept, in the index process. */
export class Concordance {
  readonly #source: ConcordanceSource;
  #wanted: { readonly key: string; readonly turn: number } | undefined;
  /** Of the calls: what is asked later is what is wanted, however long an earlier one takes to begin. */
  #turns = 0;
  /** Rises with every stop: a call that has only just begun is ended too. */
  #stops = 0;

  constructor(source: ConcordanceSource) {
    this.#source = source;
  }

  /** Rejects with `cancelled` when another list is asked for meanwhile, or none any more. */
  async window({ view, sort, offset, limit, whole }: LineWindow): Promise<Lines> {
    const { tables, texts, views, live, keeper, reader } = this.#source;
    const stops = this.#stops;
    const turn = ++this.#turns;
    // The process starts while the list is made.
    const warming = reader.warm();
    const { slots, notice } = await views.show(view);
    await warming;
    const parts = await this.partsOf(view.query, slots);
    if (parts.length === 0)
      return {
        lines: [],
        hits: 0,
        isWhole: true,
        more: false,
        notice: notice ?? nothingAsked(),
      };
    const key = `${live.version} ${keeper.generation} ${JSON.stringify(view)}`;
    if (this.#wanted === undefined || this.#wanted.turn < turn) this.#wanted = { key, turn };
    const isWanted = () => this.#wanted?.key === key && this.#stops === stops;
    const { state, hits, open } = await this.#hitsIn({ key, parts, slots }, isWanted, { sort, offset, limit, whole });
    const said = sort !== "list" && state.isFull ? say(tooManyToSort) : notice;
    return {
      lines: await makeLines(tables, texts, hits, open.ledger),
      hits: state.hits,
      isWhole: state.isWhole,
      more: offset + limit < state.hits || !(state.isWhole || state.isFull),
      ...(said === undefined ? {} : { notice: said }),
    };
  }

  /** Calls that still gather are `cancelled`. */
  stop(): void {
    this.#stops++;
  }

  /** What of a query counts as a hit in these slots. */
  async partsOf(line: string, slots: Int32Array): Promise<readonly PartIn[]> {
    const { tables, live, expand, speakersCalled } = this.#source;
    const { query } = parseQuery(line);
    const parts: PartIn[] = [];
    for (const { query: words, by } of query ? linePartsOf(await expand(query)) : []) {
      const said = by === undefined ? undefined : await speakersCalled(by);
      const where = said && (await whereSpeaks(live.shelf.idsAt(slots), said, tables, createPacer()));
      parts.push({ query: words, ...(where ? { said: where } : {}) });
    }
    return parts;
  }

  /** The hits of a window, and how far their list is. */
  async #hitsIn(
    gathering: Gathering,
    isWanted: () => boolean,
    { sort, offset, limit, whole }: Omit<LineWindow, "view">,
  ) {
    const { key } = gathering;
    const isAll = whole || sort !== "list";
    for (;;) {
      const state = await this.#gather(gathering, isWanted, isAll ? Number.MAX_SAFE_INTEGER : offset + limit + 1);
      const order = sort === "list" || state.isFull ? "archive" : sort;
      const { answer, open } = await this.#source.reader.ask("lines", () => ({ key, sort: order, offset, limit }));
      if (answer.hits) return { state, hits: answer.hits, open };
      // Another list was begun since this one was gathered, or the process was lost: that is known when gathering.
    }
  }

  async #gather(gathering: Gathering, isWanted: () => boolean, most: number): Promise<LineState> {
    const { key, slots } = gathering;
    for (;;) {
      if (!isWanted()) throw new LecternError("cancelled", toSay("Other lines were asked for meanwhile."));
      const { answer } = await this.#source.reader.ask("gatherLines", () => ({ key, most, milliseconds: slice }));
      const { state } = answer;
      if (!state) await this.#begin(gathering);
      else {
        const isWhole = state.isWhole && state.given >= slots.length;
        if (isWhole || state.isFull || state.hits >= most) return { ...state, isWhole };
        if (state.isWhole) await this.#goOn(gathering, state.given);
      }
    }
  }

  async #begin({ key, parts, slots }: Gathering): Promise<void> {
    const ids = this.#source.live.shelf.idsAt(slots.subarray(0, givenAtFirst));
    await this.#source.reader.ask("beginLines", ({ ledger }) => ({ key, ...toLineQuestion(parts, ids, ledger) }));
  }

  /** Give as many again as the process has, so that few questions are asked for many rows. */
  async #goOn({ key, slots }: Gathering, after: number): Promise<void> {
    const ids = this.#source.live.shelf.idsAt(slots.subarray(after, after + Math.min(after, givenAtOnce)));
    await this.#source.reader.ask("giveLines", ({ ledger }) => ({ key, rows: rowsOf(ids, ledger), after }));
  }
}

const tooManyToSort: Text =
  "More than 1,000,000 hits: they stand in the order of the list. Narrow them to sort by context.";
