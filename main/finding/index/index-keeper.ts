import { setTimeout as delay } from "node:timers/promises";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { createPacer } from "../../runtime/pacer.ts";
import type { FinderSource } from "../finder.ts";
import { type Batch, batchLength, gatherBatch } from "./gather-batch.ts";
import { IndexFailure } from "./index-failure.ts";
import type { IndexLink } from "./index-link.ts";
import { closeIndex, type OpenIndex, type Opening, openIndex } from "./open-index.ts";
import { Signal } from "./signal.ts";
import { Touches } from "./touches.ts";

export type IndexProgress = { readonly done: number; readonly total: number };

/** Changed transcripts that are left to whoever asks something next; more, an import, are indexed as they come. */
const mostLeft = 100;

/** Failures in a row, without a batch between them, after which the index is given up for this session. */
const mostFailures = 5;

/**
 * Keeps the index in step with the tables: opens it, indexes what differs, takes in what changes, and begins again
 * wherever the process, the file or the disk failed. Losing the process loses nothing: what an opening finds to be
 * different is indexed.
 */
export class IndexKeeper {
  /** Notified whenever something here changed. */
  readonly signal = new Signal();
  /** Transcripts whose text could not be read; they are found by their titles. */
  readonly unread = new Set<string>();
  readonly #source: FinderSource;
  readonly #changedOf: (id: string) => string | undefined;
  readonly #pending = new Set<string>();
  readonly #touches = new Touches();
  #lastStep: string | undefined;
  #knowsChanges: boolean;
  #open: OpenIndex | undefined;
  #opening: Opening = "as-found";
  #fault: IndexFailure | undefined;
  #failures = 0;
  #failed: LecternError | undefined;
  #isClosed: boolean;
  #isWanted: boolean;
  /** Being read, or being taken in: until then the ledger does not know their rows, so none of them is read again. */
  readonly #inHand = new Set<string>();
  #done = 0;
  #generation = 0;
  readonly #beforeLetGo: (() => Promise<void>)[] = [];
  readonly #running: Promise<void>;

  /**
   * @param changedOf when a transcript was changed last, ISO 8601
   * @param first what goes before the index: the first list needs none of it
   */
  constructor(source: FinderSource, changedOf: (id: string) => string | undefined, first: Promise<void>) {
    this.#source = source;
    this.#isWanted = source.isTyped;
    this.#changedOf = changedOf;
    this.#knowsChanges = false;
    this.#isClosed = false;
    this.#running = this.#begin(first);
  }

  /** The index as it is open now; undefined while it opens. */
  get open(): OpenIndex | undefined {
    return this.#open;
  }

  /** Rises with whatever may change the answer to a query. */
  get generation(): number {
    return this.#generation;
  }

  /** Why there is no index and will be none in this session. */
  get failed(): LecternError | undefined {
    return this.#failed;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Undefined when nothing is being indexed. */
  progress(): IndexProgress | undefined {
    const left = this.#pending.size + this.#inHand.size;
    return this.#open && left > 0 ? { done: this.#done, total: this.#done + left } : undefined;
  }

  /** Something is asked of the index: it is opened if it was not. */
  want(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.signal.notify();
  }

  /** The words of these transcripts may have changed, or they came or went. */
  examine(ids: Iterable<string>): void {
    for (const id of ids) this.#pending.add(id);
    if (this.#pending.size > mostLeft) this.want();
    this.signal.notify();
  }

  /** These were changed then. `step`: it was the last one of the history. */
  touch(ids: readonly string[], at: string, step: string | undefined): void {
    this.#lastStep = step ?? this.#lastStep;
    const ledger = this.#open?.ledger;
    const rows = ids.flatMap((id) => ledger?.lineOf(id)?.row ?? []);
    this.#touches.add(rows, at, step);
    this.signal.notify();
  }

  /** All times of change up to this step are known: what the index has otherwise is put right, now and when reopened. */
  async knowChanges(lastStep: string | undefined): Promise<void> {
    this.#knowsChanges = true;
    this.#lastStep = lastStep;
    if (this.#open) await this.#touches.addDifferences(this.#open.ledger, this.#changedOf, createPacer());
    this.#touches.add([], "", this.#lastStep);
    this.signal.notify();
  }

  /** Something is wrong with the index that is open: it is closed and opened again. */
  report(fault: IndexFailure, about: OpenIndex): void {
    if (this.#open !== about) return;
    this.#fault = fault;
    this.signal.notify();
  }

  async caughtUp(): Promise<void> {
    this.want();
    await this.signal.until(() => this.#isCurrent() || this.#failed !== undefined || this.#isClosed);
    if (this.#failed) throw this.#failed;
  }

  /** Done before the index that is open is closed: whoever reads it lets go of its files. */
  beforeLetGo(work: () => Promise<void>): void {
    this.#beforeLetGo.push(work);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.signal.notify();
    await this.#running;
  }

  #isCurrent(): boolean {
    return this.#open !== undefined && this.#pending.size + this.#inHand.size === 0 && this.#fault === undefined;
  }

  async #begin(first: Promise<void>): Promise<void> {
    await Promise.race([first, this.signal.until(() => this.#isClosed)]);
    await this.signal.until(() => this.#isWanted || this.#isClosed);
    await this.#run();
  }

  async #run(): Promise<void> {
    while (!this.#isClosed && !this.#failed) {
      try {
        const open = await openIndex(this.#source, this.#opening);
        try {
          await this.#compareAndKeepUp(open);
        } finally {
          await this.#letGo(open);
        }
      } catch (error) {
        await this.#takeFailure(error);
      }
    }
    this.signal.notify();
  }

  async #compareAndKeepUp(open: OpenIndex): Promise<void> {
    this.#opening = "as-found";
    this.#fault = undefined;
    const pacer = createPacer();
    for (const id of await open.ledger.differences(this.#source.tables, pacer)) {
      this.#pending.add(id);
      if (pacer.isSpent()) await pacer.rest();
    }
    this.#open = open;
    if (this.#knowsChanges) await this.knowChanges(this.#lastStep);
    this.#tell();
    while (!this.#isClosed) await this.#keepUp(open);
  }

  async #letGo(open: OpenIndex): Promise<void> {
    this.#open = undefined;
    this.#inHand.clear();
    this.#generation++;
    await Promise.all(this.#beforeLetGo.map((work) => work()));
    await closeIndex(open);
  }

  /** Do what there is to do, then wait for more. */
  async #keepUp(open: OpenIndex): Promise<void> {
    if (open.writer) await this.#index(open, open.writer);
    else if (this.#pending.size > 0) throw new IndexFailure("locked", "Another program writes the index.");
    else this.#touches.take();
    if (this.#fault) throw this.#fault;
    this.#failures = 0;
    await this.signal.until(() => this.#hasWork() || this.#fault !== undefined || this.#isClosed);
  }

  #hasWork(): boolean {
    return this.#pending.size > 0 || this.#touches.hasAny;
  }

  /** Read the next texts while the process takes in the last ones. */
  async #index(open: OpenIndex, writer: IndexLink): Promise<void> {
    const source = { ...this.#source, changedOf: this.#changedOf };
    let taking: Promise<void> = Promise.resolve();
    while (this.#hasWork() && !this.#isClosed && !this.#fault) {
      const picked = this.#pick();
      const batch = await gatherBatch(source, picked, open.ledger);
      this.#putBack(picked.slice(batch.looked.length));
      await taking;
      taking = this.#take(open, writer, batch);
      if (!this.#hasWork()) await taking;
      // A failure is met at the next turn's await; until then it must not count as unhandled.
      taking.catch(() => {});
    }
    await taking;
  }

  #pick(): string[] {
    const picked: string[] = [];
    for (const id of this.#pending) {
      if (picked.length >= batchLength) break;
      if (this.#inHand.has(id)) continue;
      picked.push(id);
      this.#pending.delete(id);
      this.#inHand.add(id);
    }
    return picked;
  }

  #putBack(ids: readonly string[]): void {
    for (const id of ids) {
      this.#pending.add(id);
      this.#inHand.delete(id);
    }
  }

  async #take({ ledger }: OpenIndex, writer: IndexLink, batch: Batch): Promise<void> {
    const { entries, removed, unread, looked } = batch;
    const { touched, through } = this.#touches.take();
    const work = { entries: [...entries], removed: removed.map(({ row }) => row), touched, through };
    const isNothing = entries.length + removed.length + touched.length === 0 && through === undefined;
    const { languages } = isNothing ? { languages: [] } : await writer.ask("take", work);
    for (const { transcript } of removed) ledger.remove(transcript);
    for (const [n, entry] of entries.entries()) ledger.put({ ...entry, language: languages[n] ?? "" });
    for (const id of looked) {
      this.unread.delete(id);
      this.#inHand.delete(id);
    }
    for (const id of unread) this.unread.add(id);
    this.#done += looked.length;
    if (entries.length + removed.length > 0) this.#generation++;
    if (looked.length > 0) this.#tell();
  }

  #tell(): void {
    this.signal.notify();
    const now = this.progress() ?? { done: this.#done, total: this.#done };
    this.#source.onProgress(now.done, now.total);
    if (this.#isCurrent()) this.#done = 0;
  }

  async #takeFailure(error: unknown): Promise<void> {
    if (this.#isClosed) return;
    const kind = error instanceof IndexFailure ? error.kind : "other";
    if (kind === "damaged") this.#opening = "fresh";
    if (kind === "locked" || kind === "unwritable") this.#opening = "temporary";
    this.#failures++;
    if (this.#failures >= mostFailures) this.#failed = givenUp(this.#source.cacheFolder, error);
    else await delay(20 * this.#failures);
  }
}

function givenUp(folder: string, error: unknown): LecternError {
  const reason = error instanceof Error ? error.message : String(error);
  return new LecternError(
    "disk",
    toSay(
      "The search index in {folder} cannot be kept: {reason}. Lists work; to search, see that there is room and close and open the archive.",
      { folder, reason },
    ),
    undefined,
    { cause: error },
  );
}
