import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Hit } from "../page/page-plan.ts";
import { PageSource } from "../page/page-source.ts";
import { turnsWhereHolds } from "../page/said-in-page.ts";
import { labelsByRow } from "../page/spoken.ts";
import type { LinePart } from "./line-question.ts";

type Part = LinePart & { readonly labels: ReadonlyMap<number, ReadonlySet<number>> | undefined };

/** Finds the hits of the parts of a question, row by row. */
export class HitFinder {
  readonly source: PageSource;
  readonly #parts: readonly Part[];

  constructor(database: DatabaseSyncInstance, parts: readonly LinePart[]) {
    this.source = new PageSource(database);
    this.#parts = parts.map((part) => ({ ...part, labels: part.said && labelsByRow(database, part.said) }));
  }

  /** In the order of the page; of those that begin at one place, the longest. */
  hitsIn(row: number): readonly Hit[] {
    if (!this.source.read(row)) return [];
    const [only, ...others] = this.#parts;
    const found =
      only && others.length === 0 ? this.#hitsOf(only, row) : this.#parts.flatMap((p) => this.#hitsOf(p, row));
    if (isAscending(found)) return found;
    const longest = new Map<number, number>();
    for (const { start, length } of found) {
      longest.set(start, Math.max(length, longest.get(start) ?? 0));
    }
    return [...longest].map(([start, length]) => ({ start, length })).sort((a, b) => a.start - b.start);
  }

  #hitsOf({ query, said, labels }: Part, row: number): readonly Hit[] {
    const { page } = this.source;
    const plan = this.source.planOf(query);
    if (!said) return plan.hits(plan.scan(page));
    const spoken = labels?.get(row);
    return spoken ? turnsWhereHolds(page, plan, spoken).flatMap(({ starts }) => plan.hits(starts)) : [];
  }
}

/** As they mostly are: of one phrase. */
function isAscending(hits: readonly Hit[]): boolean {
  let last = -1;
  for (const { start } of hits) {
    if (start <= last) return false;
    last = start;
  }
  return true;
}
