import type { Response } from "../../../shared/contract/contract.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import type { Similar } from "../../../shared/contract/finding.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { inSlices } from "../../runtime/slices.ts";
import { paragraphsOf } from "../index/gather-entry.ts";
import type { IndexKeeper } from "../index/index-keeper.ts";
import type { IndexReader } from "../index/index-reader.ts";
import { RecentValues } from "../recent-values.ts";
import type { LiveShelf } from "../shelf/live-shelf.ts";
import type { TermColumn } from "../shelf/term-column.ts";
import type { Texts } from "../texts.ts";
import { findKin, type Kin, type Telling, type Weights, weighAll } from "./likeness.ts";
import { printedWords } from "./printed-words.ts";

export type SimilarSource = {
  readonly tables: Tables;
  readonly live: LiveShelf;
  readonly keeper: IndexKeeper;
  readonly reader: IndexReader;
  readonly texts: Texts;
};

/** Words that are compared, and reasons of each kind that are given. */
const mostWords = 24;
const mostReasons = 6;

/** Finds the transcripts that are like one, and says why. */
export class SimilarFinder {
  readonly #source: SimilarSource;
  readonly #weighed = new RecentValues<Promise<Weights>>(1);

  constructor(source: SimilarSource) {
    this.#source = source;
  }

  async of(id: string, limit: number): Promise<Response<"finding", "similar">> {
    const { live } = this.#source;
    await live.settled();
    const slot = live.shelf.slotOf(id);
    if (slot === undefined) throw new LecternError("not-found", toSay("That transcript is no longer in the archive."));
    const telling = await this.#tellingOf(id);
    const kin = await findKin(live.shelf, await this.#weights(), slot, telling ?? [], limit, createPacer());
    const printed = await this.#printed(id, kin);
    return { similar: kin.flatMap((one) => this.#describe(one, printed) ?? []), hasWords: telling !== undefined };
  }

  /** Reckoned anew when something was tagged, imported or deleted. */
  #weights(): Promise<Weights> {
    const { live } = this.#source;
    return this.#weighed.get(String(live.version), () => weighAll(live.shelf, createPacer()));
  }

  /** Undefined while the index has not the text's words; nobody waits for it here. */
  async #tellingOf(id: string): Promise<Telling[] | undefined> {
    const { keeper, reader, live } = this.#source;
    if (keeper.open?.ledger.lineOf(id) === undefined) return undefined;
    // Row 0 is nobody's: the index that is opened meanwhile may not have the text yet.
    const { answer, open } = await reader.ask("telling", ({ ledger }) => ({
      row: ledger.lineOf(id)?.row ?? 0,
      most: mostWords,
    }));
    return answer.words.map(({ word, weight, rows }) => ({
      word,
      weight,
      slots: rows
        .map((row) => live.shelf.slotOf(open.ledger.transcriptAt(row) ?? "") ?? -1)
        .filter((slot) => slot >= 0),
    }));
  }

  async #printed(id: string, kin: readonly Kin[]): Promise<ReadonlyMap<string, string>> {
    const words = new Set(kin.flatMap((one) => one.words));
    if (words.size === 0) return new Map();
    // A text that cannot be read leaves words as the index has them; verifying the archive names it.
    const blocks = await this.#source.texts.blocksOf(id).catch(() => []);
    return await inSlices(printedWords(words, textsOf(paragraphsOf(blocks))));
  }

  #describe({ slot, likeness, ...shared }: Kin, printed: ReadonlyMap<string, string>): Similar | undefined {
    const { tables, live } = this.#source;
    const transcript = tables.transcripts.get(live.shelf.ids[slot] ?? "");
    if (transcript === undefined) return undefined;
    const { id, title, date, publication } = transcript;
    const { topics, persons } = live.shelf.columns;
    return {
      id,
      title,
      ...(date === undefined ? {} : { date }),
      status: publication.status,
      likeness,
      topics: labelsOf(topics, shared.topics),
      persons: labelsOf(persons, shared.persons),
      words: shared.words.slice(0, mostReasons).map((word) => printed.get(word) ?? word),
    };
  }
}

function labelsOf(column: TermColumn, numbers: readonly number[]): string[] {
  return numbers.slice(0, mostReasons).flatMap((number) => column.termAt(number)?.label ?? []);
}

function* textsOf(paragraphs: Iterable<{ readonly text: string }>): Generator<string> {
  for (const { text } of paragraphs) yield text;
}
