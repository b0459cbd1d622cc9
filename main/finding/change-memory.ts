import { createPacer } from "../runtime/pacer.ts";
import type { FinderSource } from "./finder.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { OpenIndex } from "./index/open-index.ts";
import type { LiveShelf } from "./shelf/live-shelf.ts";
import { touchedBy } from "./shelf/step-touches.ts";

const sliceLength = 5_000;

/** Learns when transcripts were changed last: what the index remembers, then the steps of the history since. */
export class ChangeMemory {
  readonly #source: FinderSource;
  readonly #live: LiveShelf;
  readonly #keeper: IndexKeeper;
  #isComplete: boolean;
  #lastApplied: string | undefined;
  #telling: Promise<void> = Promise.resolve();

  constructor(source: FinderSource, live: LiveShelf, keeper: IndexKeeper) {
    this.#source = source;
    this.#live = live;
    this.#keeper = keeper;
    this.#isComplete = false;
  }

  /** A step that was just made. */
  applied(ids: readonly string[], at: string, step: string): void {
    this.#lastApplied = step;
    if (this.#isComplete) this.#telling = this.#telling.then(() => this.#tell(ids, at, step));
  }

  /** The step is named with the last of its transcripts: before, the index does not know all of it. */
  async #tell(ids: readonly string[], at: string, step: string): Promise<void> {
    const pacer = createPacer();
    // A bulk edit: what is indexed from here on has its time, and what was indexed before gets it now.
    if (ids.length > sliceLength) await this.#live.settled();
    let start = 0;
    for (; start + sliceLength < ids.length; start += sliceLength) {
      this.#keeper.touch(ids.slice(start, start + sliceLength), at, undefined);
      if (pacer.isSpent()) await pacer.rest();
    }
    this.#keeper.touch(ids.slice(start), at, this.#source.steps && step);
  }

  async learn(): Promise<void> {
    const keeper = this.#keeper;
    await keeper.signal.until(() => keeper.open !== undefined || keeper.failed !== undefined || keeper.isClosed);
    if (keeper.isClosed) return;
    if (keeper.open) await this.#learnFromIndex(keeper.open);
    const newest = await this.#learnFromHistory(keeper.open?.through);
    this.#isComplete = true;
    await keeper.knowChanges(this.#source.steps && (this.#lastApplied ?? newest));
  }

  async #learnFromIndex({ ledger }: OpenIndex): Promise<void> {
    const pacer = createPacer();
    for (const [id, at] of ledger.changed) {
      this.#live.setChanged([id], at);
      if (pacer.isSpent()) await pacer.rest();
    }
  }

  /** Steps come latest first; those up to `known` are known. Answers with the latest one. */
  async #learnFromHistory(known: string | undefined): Promise<string | undefined> {
    let newest: string | undefined;
    for await (const step of this.#source.steps?.() ?? []) {
      newest ??= step.id;
      if (step.id === known || this.#keeper.isClosed) break;
      this.#live.setChanged(touchedBy(step).transcripts, step.at);
    }
    return newest;
  }
}
