import type { Facets, FacetValue, View } from "../../../shared/contract/finding.ts";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import { firstOf } from "../../runtime/first-of.ts";
import type { Pacer } from "../../runtime/pacer.ts";
import { MonthTally } from "./count-months.ts";
import { monthsOf } from "./month-range.ts";
import { bitOf, embargoBit, facetColumn, isEmbargoed, type Narrowing } from "./narrowing.ts";
import { type FacetName, facetNames, type Shelf } from "./shelf.ts";
import type { TermColumn } from "./term-column.ts";
import type { TopicTree } from "./topic-tree.ts";

export type Counted = {
  readonly counts: Readonly<Record<FacetName, Int32Array>>;
  readonly months: Facets["months"];
  readonly embargoed: number;
};

export type Counting = { readonly narrowing: Narrowing; readonly today: string; readonly pacer: Pacer };

const sliceLength = 4_096;

/** Count each value among the slots, every facet without its own choice. */
export async function countValues(
  shelf: Shelf,
  slots: Int32Array,
  view: View,
  { narrowing, today, pacer }: Counting,
): Promise<Counted> {
  const tallies = facetNames.map((name) => new Tally(name, facetColumn(shelf, name, view), shelf.topics));
  const months = new MonthTally(view.between ? monthsOf(view.between) : []);
  let embargoed = 0;
  for (let start = 0; start < slots.length; start += sliceLength) {
    const slice = slots.subarray(start, start + sliceLength);
    const failed = failedBy(slice, narrowing);
    for (const tally of tallies) tally.count(slice, failed);
    if (!months.isEmpty) countMonths(months, shelf, slice, failed);
    embargoed += countEmbargoed(shelf, slice, failed, today);
    if (pacer.isSpent()) await pacer.rest();
  }
  const counts = Object.fromEntries(tallies.map((tally) => [tally.name, tally.counts]));
  return { counts: { ...noCounts, ...counts }, months: months.list(), embargoed };
}

/** By place in the slice: the facets that its slot fails. A loop: what a typed array makes by itself takes five times as long. */
function failedBy(slots: Int32Array, narrowing: Narrowing): Uint16Array {
  const failed = new Uint16Array(slots.length);
  for (let n = 0; n < slots.length; n++) failed[n] = narrowing(Number(slots[n]));
  return failed;
}

function countEmbargoed(shelf: Shelf, slots: Int32Array, failed: Uint16Array, today: string): number {
  let count = 0;
  for (let n = 0; n < slots.length; n++) {
    if (isCounted(failed[n], ~embargoBit) && isEmbargoed(shelf, Number(slots[n]), today)) count++;
  }
  return count;
}

const none = new Int32Array();

const noCounts: Counted["counts"] = {
  statuses: none,
  topics: none,
  persons: none,
  sections: none,
  years: none,
  places: none,
  languages: none,
};

function isCounted(failed: number | undefined, others: number): boolean {
  return (Number(failed) & others) === 0;
}

function countMonths(months: MonthTally, shelf: Shelf, slots: Int32Array, failed: Uint16Array): void {
  const others = ~bitOf("years");
  for (let n = 0; n < slots.length; n++) if (isCounted(failed[n], others)) months.count(shelf, Number(slots[n]));
}

/** Terms that came while others were counted are beyond the counts: the next answer has them. */
class Tally {
  readonly name: FacetName;
  readonly counts: Int32Array;
  readonly #column: TermColumn;
  readonly #tree: TopicTree | undefined;
  /** Topics that count for themselves alone, as most do. */
  readonly #alone: Uint8Array | undefined;
  readonly #others: number;
  /** By term: the last slot that counted for it, and one. */
  readonly #lastSlots: Int32Array;

  constructor(name: FacetName, column: TermColumn, topics: TopicTree) {
    this.name = name;
    this.#column = column;
    this.#others = ~bitOf(name);
    this.#tree = name === "topics" ? topics : undefined;
    this.#alone = this.#tree?.alone();
    this.counts = new Int32Array(column.count);
    this.#lastSlots = new Int32Array(this.#tree ? column.count : 0);
  }

  count(slots: Int32Array, failed: Uint16Array): void {
    const { counts } = this;
    for (let n = 0; n < slots.length; n++) {
      if (!isCounted(failed[n], this.#others)) continue;
      const slot = Number(slots[n]);
      for (const number of this.#column.at(slot)) {
        if (this.#tree && this.#alone?.[number] !== 1) this.#countLineage(this.#tree.lineageOf(number), slot + 1);
        else counts[number] = Number(counts[number]) + 1;
      }
    }
  }

  #countLineage(lineage: readonly number[], mark: number): void {
    for (const number of lineage) {
      if (this.#lastSlots[number] === mark) continue;
      this.#lastSlots[number] = mark;
      this.counts[number] = Number(this.counts[number]) + 1;
    }
  }
}

/** The most frequent values of each facet, then by label; chosen ones always; every status, in the order of the work. */
export async function listFacets(
  shelf: Shelf,
  { counts, months, embargoed }: Counted,
  view: View,
  limit: number,
  pacer: Pacer,
): Promise<Facets> {
  const list = (name: FacetName) => listValues(facetColumn(shelf, name, view), counts[name], view[name], limit, pacer);
  const topics: Facets["topics"] = [];
  for (const topic of await list("topics")) {
    topics.push({ ...topic, broader: shelf.topics.broaderOf(topic.value) });
    if (pacer.isSpent()) await pacer.rest();
  }
  return {
    statuses: inWordsNow(
      shelf.columns.statuses,
      publicationStatuses.map((status) => facetValue(shelf.columns.statuses, counts.statuses, status)),
    ),
    embargoed,
    topics,
    persons: await list("persons"),
    sections: await list("sections"),
    places: await list("places"),
    languages: inWordsNow(shelf.columns.languages, await list("languages")),
    years: await list("years"),
    months,
    trashed: shelf.trashed,
  };
}

/** Labels in the language that is spoken now: another one may have been when the shelf was filled. */
function inWordsNow(column: TermColumn, values: readonly FacetValue[]): FacetValue[] {
  return values.map((one) => ({ ...one, label: column.labelOf(one.value) }));
}

async function listValues(
  column: TermColumn,
  counts: Int32Array,
  chosen: readonly string[],
  limit: number,
  pacer: Pacer,
): Promise<FacetValue[]> {
  const { ranks } = column;
  const before = (a: number, b: number) => Number(counts[b]) - Number(counts[a]) || Number(ranks[a]) - Number(ranks[b]);
  const met = numbersMet(counts);
  if (pacer.isSpent()) await pacer.rest();
  const listed: FacetValue[] = [];
  for (const number of await firstOf(met, limit, before, pacer)) {
    const term = column.termAt(number);
    if (term) listed.push({ ...term, count: Number(counts[number]) });
    if (pacer.isSpent()) await pacer.rest();
  }
  if (chosen.length === 0) return listed;
  const shown = new Set(listed.map(({ value }) => value));
  const added = [...new Set(chosen)].filter((value) => !shown.has(value));
  return [...listed, ...added.map((value) => facetValue(column, counts, value))];
}

function numbersMet(counts: Int32Array): Int32Array {
  const met = new Int32Array(counts.length);
  let at = 0;
  for (let number = 0; number < counts.length; number++) if (Number(counts[number]) > 0) met[at++] = number;
  return met.subarray(0, at);
}

function facetValue(column: TermColumn, counts: Int32Array, value: string): FacetValue {
  const number = column.numberOf(value);
  if (number === undefined) return { value, label: column.labelOf(value), count: 0 };
  return { value, label: column.termAt(number)?.label ?? value, count: Number(counts[number] ?? 0) };
}
