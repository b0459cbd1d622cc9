import type { Topic } from "../../../shared/records/topic.ts";
import type { TermColumn } from "./term-column.ts";

/** No chain of broader terms is longer; a circle is cut off. */
const longestLineage = 50;

/** Which topics stand above which, by their numbers in the column of topics. */
export class TopicTree {
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #column: TermColumn;
  #lineages: (readonly number[])[] = [];

  constructor(topics: ReadonlyMap<string, Topic>, column: TermColumn) {
    this.#topics = topics;
    this.#column = column;
  }

  /** A topic was changed. */
  forget(): void {
    this.#lineages = [];
  }

  /** The topic itself and all that are broader. */
  lineageOf(number: number): readonly number[] {
    const known = this.#lineages[number];
    if (known) return known;
    const lineage = new Set([number]);
    let above = this.broaderOf(this.#column.termAt(number)?.value ?? "");
    while (above !== undefined && lineage.size < longestLineage) {
      const next = this.#column.numbered(above);
      if (lineage.has(next)) break;
      lineage.add(next);
      above = this.broaderOf(above);
    }
    const found = [...lineage];
    this.#lineages[number] = found;
    return found;
  }

  /** The next broader topic that is there. */
  broaderOf(id: string): string | undefined {
    const broader = this.#topics.get(id)?.broader;
    return broader !== undefined && this.#topics.has(broader) ? broader : undefined;
  }

  /** Numbers every broader term, also of those that no transcript carries: none comes while counting. */
  complete(): void {
    for (let number = 0; number < this.#column.count; number++) this.lineageOf(number);
  }

  /** Those that stand alone, neither above nor below another, flagged by number. */
  alone(): Uint8Array {
    this.complete();
    const flags = new Uint8Array(this.#column.count).fill(1);
    for (let number = 0; number < flags.length; number++) {
      const lineage = this.lineageOf(number);
      if (lineage.length > 1) for (const one of lineage) flags[one] = 0;
    }
    return flags;
  }

  /** These topics and all that are narrower, flagged by number. */
  withNarrower(ids: Iterable<string>): Uint8Array {
    const wanted = new Set<number>();
    for (const id of ids) if (this.#topics.has(id)) wanted.add(this.#column.numbered(id));
    this.complete();
    const flags = new Uint8Array(this.#column.count);
    for (let number = 0; number < flags.length; number++) {
      if (this.lineageOf(number).some((one) => wanted.has(one))) flags[number] = 1;
    }
    return flags;
  }
}
