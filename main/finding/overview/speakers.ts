import type { Overview } from "../../../shared/contract/overview.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Shelf } from "../shelf/shelf.ts";
import type { TermColumn } from "../shelf/term-column.ts";

/** Who speaks most, and with whom. */
export class Speakers {
  readonly #shelf: Shelf;
  readonly #tables: Tables;
  readonly #places: ReadonlyMap<number, number>;
  readonly #turns: number[];
  readonly #together: number[][];

  constructor(shelf: Shelf, tables: Tables, numbers: readonly number[]) {
    this.#shelf = shelf;
    this.#tables = tables;
    this.#places = new Map(numbers.map((number, place) => [number, place]));
    this.#turns = numbers.map(() => 0);
    this.#together = numbers.map(() => numbers.map(() => 0));
  }

  add(slot: number): void {
    const { speaker } = this.#shelf.roles;
    const met = speaker.at(slot).flatMap((number) => this.#places.get(number) ?? []);
    for (const one of met) for (const other of met) if (one !== other) this.#count(one, other);
    if (met.length > 0) this.#addTurns(slot);
  }

  #count(one: number, other: number): void {
    const row = this.#together[one];
    if (row) row[other] = (row[other] ?? 0) + 1;
  }

  #addTurns(slot: number): void {
    for (const { person, turns } of this.#tables.transcripts.get(this.#shelf.ids[slot] ?? "")?.speakers ?? []) {
      const number = person === undefined ? undefined : this.#shelf.roles.speaker.numberOf(person);
      const place = number === undefined ? undefined : this.#places.get(number);
      if (place !== undefined) this.#turns[place] = (this.#turns[place] ?? 0) + turns;
    }
  }

  result(column: TermColumn, countOf: (number: number) => number): Pick<Overview, "speakers" | "together"> {
    const speakers = [...this.#places].flatMap(([number, place]) => {
      const term = column.termAt(number);
      if (!term) return [];
      return [{ id: term.value, label: term.label, transcripts: countOf(number), turns: this.#turns[place] ?? 0 }];
    });
    return { speakers, together: this.#together };
  }
}
