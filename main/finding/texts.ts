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
}
