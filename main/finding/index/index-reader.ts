import { setTimeout as delay } from "node:timers/promises";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { SpawnChild } from "../../runtime/child.ts";
import type { TextQuery } from "../query/query.ts";
import { IndexFailure } from "./index-failure.ts";
import type { IndexKeeper } from "./index-keeper.ts";
import { type IndexLink, startIndexProcess } from "./index-link.ts";
import type { AnswerOf, Ask, QuestionOf } from "./messages.ts";
import type { OpenIndex } from "./open-index.ts";
import { rowsOf } from "./starts/row-set.ts";

/** Rows that match, ascending, the index they are of, and its state when they were asked for. */
export type Found = {
  readonly rows: Int32Array;
  /** Parallel to the rows. */
  readonly scores?: Float64Array | undefined;
  readonly open: OpenIndex;
  readonly generation: number;
};

/** An answer, the index that it is of, and its state when it was asked for. */
export type Answered<A extends Ask> = {
  readonly answer: AnswerOf<A>;
  readonly open: OpenIndex;
  readonly generation: number;
};

const mostAttempts = 6;
/** Milliseconds before the second attempt; each further one waits as much longer. */
const pause = 20;

/** Queries, in a process of their own. */
export class IndexReader {
  readonly #spawn: SpawnChild;
  readonly #keeper: IndexKeeper;
  #reader: { readonly of: OpenIndex; readonly link: Promise<IndexLink> } | undefined;

  constructor(spawn: SpawnChild, keeper: IndexKeeper) {
    this.#spawn = spawn;
    this.#keeper = keeper;
    keeper.beforeLetGo(() => this.close());
  }

  /** @param scored give relevance unless more rows match than this */
  async search(query: TextQuery, scored: number): Promise<Found> {
    const { answer, open, generation } = await this.ask("search", () => ({ query, scored }));
    return { rows: rowsOf(answer.bits), scores: answer.scores, open, generation };
  }

  /** Ask again until there is an answer. @param questionOf rows are of the index that is open */
  async ask<A extends Ask>(ask: A, questionOf: (open: OpenIndex) => QuestionOf<A>): Promise<Answered<A>> {
    for (let attempt = 1; ; attempt++) {
      const open = await this.#openIndex();
      const { generation } = this.#keeper;
      try {
        const link = await this.#linkOf(open);
        return { answer: await link.ask(ask, questionOf(open)), open, generation };
      } catch (error) {
        await this.#takeFailure(error, open, attempt);
      }
    }
  }

  /** Have the process ready before the first query is typed. */
  async warm(): Promise<void> {
    const keeper = this.#keeper;
    await keeper.signal.until(() => keeper.open !== undefined || keeper.failed !== undefined || keeper.isClosed);
    if (!keeper.open || keeper.isClosed) return;
    // Whatever fails here fails again, and is dealt with, when something is asked.
    await this.#linkOf(keeper.open).catch(() => {});
  }

  async close(): Promise<void> {
    const reader = this.#reader;
    this.#reader = undefined;
    const link = await reader?.link.catch(() => undefined);
    await link?.kill();
  }

  async #openIndex(): Promise<OpenIndex> {
    const keeper = this.#keeper;
    keeper.want();
    await keeper.signal.until(() => keeper.open !== undefined || keeper.failed !== undefined || keeper.isClosed);
    if (keeper.failed) throw keeper.failed;
    if (keeper.isClosed || !keeper.open)
      throw new LecternError("no-archive", toSay("The archive was closed meanwhile."));
    return keeper.open;
  }

  #linkOf(open: OpenIndex): Promise<IndexLink> {
    if (open.holder) return Promise.resolve(open.holder);
    if (this.#reader?.of !== open) {
      const before = this.close();
      this.#reader = { of: open, link: before.then(() => this.#start(open)) };
    }
    return this.#reader.link;
  }

  async #start({ file }: OpenIndex): Promise<IndexLink> {
    const link = startIndexProcess(this.#spawn, "read");
    try {
      await link.ask("openToRead", { file, hold: false });
      return link;
    } catch (error) {
      await link.kill();
      throw error;
    }
  }

  /** Another attempt, or the error that the asker gets. */
  async #takeFailure(error: unknown, open: OpenIndex, attempt: number): Promise<void> {
    if (!(error instanceof IndexFailure)) throw error;
    await this.close();
    const mustReopen = error.kind === "damaged" || open.holder !== undefined;
    if (mustReopen) {
      this.#keeper.report(error, open);
      await this.#keeper.signal.until(() => this.#keeper.open !== open || this.#keeper.isClosed);
    }
    if (attempt >= mostAttempts || error.kind === "other") {
      throw new LecternError(
        "internal",
        toSay("The search failed: {message} Try again.", { message: error.message }),
        undefined,
        { cause: error },
      );
    }
    await delay(pause * attempt);
  }
}
