import type { View } from "../../../shared/contract/finding.ts";
import { spanOf } from "./month-range.ts";
import { type FacetName, facetNames, type Shelf } from "./shelf.ts";
import type { TermColumn } from "./term-column.ts";

/** Facets by bit: a transcript that fails one facet alone still counts for the values of that facet. */
export const embargoBit = 1 << facetNames.length;

/** No facet's own: what lies on the other side of the trash counts for nothing. */
const trashBit = embargoBit << 1;

export function bitOf(name: FacetName): number {
  return 1 << facetNames.indexOf(name);
}

/** The facets that a slot fails, as bits; 0 when the view shows it. */
export type Narrowing = (slot: number) => number;

/** @param today `YYYY-MM-DD` */
export function narrowingOf(shelf: Shelf, view: View, today: string): Narrowing {
  const tests: Narrowing[] = [(slot) => (shelf.inTrash[slot] === view.trash ? 0 : trashBit)];
  for (const name of facetNames) {
    if (name !== "years" && view[name].length > 0) tests.push(carriesAny(shelf, name, view));
  }
  if (view.years.length > 0 || view.between) tests.push(isOfTime(shelf, view));
  if (view.embargoed) tests.push((slot) => (isEmbargoed(shelf, slot, today) ? 0 : embargoBit));
  const [first, ...others] = tests;
  // While words are typed this is asked of every transcript that has them, with each key.
  if (first && others.length === 0) return first;
  return (slot) => {
    let failed = 0;
    for (const test of tests) failed |= test(slot);
    return failed;
  };
}

/** Until the day named is over; what is no such day holds, as it does when exporting. */
export function isEmbargoed(shelf: Shelf, slot: number, today: string): boolean {
  const embargo = shelf.embargoes[slot];
  if (embargo === undefined || embargo === "") return false;
  return embargo >= today || !/^\d{4}-\d\d-\d\d$/.test(embargo);
}

/** Its day is over; it is to be published, or its embargo renewed. */
export function isEmbargoPassed(shelf: Shelf, slot: number, today: string): boolean {
  const embargo = shelf.embargoes[slot];
  return embargo !== undefined && embargo !== "" && !isEmbargoed(shelf, slot, today);
}

/** What a facet's values are looked for in. */
export function facetColumn(shelf: Shelf, name: FacetName, view: View): TermColumn {
  return name === "persons" && view.role ? shelf.roles[view.role] : shelf.columns[name];
}

function carriesAny(shelf: Shelf, name: FacetName, view: View): Narrowing {
  const column = facetColumn(shelf, name, view);
  const bit = bitOf(name);
  const isChosen = name === "topics" ? shelf.topics.withNarrower(view.topics) : flagsOf(column, view[name]);
  return (slot) => {
    for (const number of column.at(slot)) if (isChosen[number] === 1) return 0;
    return bit;
  };
}

function flagsOf(column: TermColumn, chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen);
  return column.flagsOf(({ value }) => wanted.has(value));
}

/** Of one of the years, or in the span between. */
function isOfTime(shelf: Shelf, view: View): Narrowing {
  const isOfYears = carriesAny(shelf, "years", view);
  const span = view.between && spanOf(view.between);
  if (!span) return isOfYears;
  const { times, ends } = shelf;
  return (slot) => (Number(times[slot]) <= span.to && Number(ends[slot]) >= span.from ? 0 : isOfYears(slot));
}
