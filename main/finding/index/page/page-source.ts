import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../../query/query.ts";
import { Forms } from "../vocabulary/forms.ts";
import { PagePlan } from "./page-plan.ts";
import { PageReader } from "./page-reader.ts";

/** The plans of one query. What is looked for as written alone is the same in every language. */
type Plans = { readonly hasForms: boolean; readonly byLanguage: Map<string, PagePlan> };

/** Reads the pages of rows, one at a time, and plans queries for the language of the page that was read. */
export class PageSource {
  readonly page = new PageReader();
  #row = 0;
  readonly #read;
  readonly #readLanguage;
  readonly #forms: Forms;
  readonly #plans = new Map<TextQuery, Plans>();

  constructor(database: DatabaseSyncInstance) {
    this.#read = database.prepare("SELECT tokens FROM page WHERE row = ?");
    this.#read.setReturnArrays(true);
    this.#readLanguage = database.prepare("SELECT language FROM entry WHERE row = ?");
    this.#readLanguage.setReturnArrays(true);
    this.#forms = new Forms(database);
  }

  /** False when there is no such row. */
  read(row: number): boolean {
    const found: unknown = this.#read.get(row);
    if (!Array.isArray(found) || !(found[0] instanceof Uint8Array)) return false;
    this.page.read(found[0]);
    this.#row = row;
    return true;
  }

  planOf(query: TextQuery): PagePlan {
    const known = this.#plans.get(query);
    const language = known?.hasForms === false ? "" : this.#languageOf(this.#row);
    const plan = known?.byLanguage.get(language);
    if (plan) return plan;
    const made = new PagePlan(query, language, this.#forms);
    const plans = known ?? { hasForms: made.hasForms, byLanguage: new Map<string, PagePlan>() };
    this.#plans.set(query, plans);
    plans.byLanguage.set(plans.hasForms ? language : "", made);
    return made;
  }

  #languageOf(row: number): string {
    const found: unknown = this.#readLanguage.get(row);
    return Array.isArray(found) ? String(found[0]) : "";
  }
}
