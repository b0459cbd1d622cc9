import type { WithheldParagraphs } from "../../shared/passages/withheld-paragraphs.ts";
import type { Block } from "../../shared/reading/page.ts";
import type { FinderSource } from "./finder.ts";
import { RecentValues } from "./recent-values.ts";

/** About three screens of the list. */
const mostTexts = 200;

/** The texts of the list's rows: asked for again with every key that is typed. */
export class Texts {
  readonly #source: FinderSource;
  readonly #remembered = new RecentValues<Promise<readonly Block[]>>(mostTexts);

  constructor(source: FinderSource) {
    this.#source = source;
  }

  /** The blocks of a transcript's current text. */
  blocksOf(id: string): Promise<readonly Block[]> {
    const text = this.#source.tables.transcripts.get(id)?.text ?? "";
    return this.#remembered.get(`${id} ${text}`, () => this.#source.blocks(id));
  }

  /** What of these transcripts' texts is withheld, of those of which something is. */
  withheldOf(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, WithheldParagraphs>> {
    const own = [...this.#source.tables.passages.values()].filter(
      ({ transcript, withheld }) => withheld !== undefined && ids.has(transcript),
    );
    return own.length === 0
      ? Promise.resolve(new Map())
      : this.#source.withheld(new Set(own.map((one) => one.transcript)));
  }
}
