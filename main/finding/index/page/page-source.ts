import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../../query/query.ts";
import { Forms } from "../vocabulary/forms.ts";
import { PagePlan } from "./page-plan.ts";
import { PageReader } from "./page-reader.ts";

/** Reads the pages of rows, one at a time, and plans queries for the language of the page that was read. */
export class PageSource {
  readonly page = new PageReader();
  /** How many words the page has that was read last. */
  words = 0;
  #language = "";
  readonly #read;
  readonly #forms: Forms;
  readonly #plans = new Map<TextQuery, Map<string, PagePlan>>();

  constructor(database: DatabaseSyncInstance) {
    this.#read = database.prepare("SELECT tokens, words, language FROM page JOIN entry USING (row) WHERE row = ?");
    this.#read.setReturnArrays(true);
    this.#forms = new Forms(database);
  }

  /** False when there is no such row. */
  read(row: number): boolean {
    const found: unknown = this.#read.get(row);
    if (!Array.isArray(found) || !(found[0] instanceof Uint8Array)) return false;
    this.page.read(found[0]);
    this.words = Number(found[1]);
    this.#language = String(found[2]);
    return true;
  }

  planOf(query: TextQuery): PagePlan {
    const plans = this.#plans.get(query) ?? new Map<string, PagePlan>();
    this.#plans.set(query, plans);
    const plan = plans.get(this.#language) ?? new PagePlan(query, this.#language, this.#forms);
    plans.set(this.#language, plan);
    return plan;
  }
}
