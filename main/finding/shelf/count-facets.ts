import type { Facets, FacetValue, View } from "../../../shared/contract/finding.ts";
import { publicationStatuses } from "../../../shared/records/publication.ts";
import { bitOf, embargoBit, isEmbargoed, type Narrowing } from "./narrowing.ts";
import type { FacetName, Shelf } from "./shelf.ts";
import type { TermColumn } from "./term-column.ts";

export type Counted = { readonly counts: Readonly<Record<FacetName, Int32Array>>; readonly embargoed: number };

/** Count each value among the slots, every facet without its own choice. */
export function countValues(shelf: Shelf, slots: Int32Array, narrowing: Narrowing, today: string): Counted {
  const failed = Uint8Array.from(slots, narrowing);
  const count = (name: FacetName) => countColumn(shelf.columns[name], slots, failed, ~bitOf(name));
  const counts = {
    statuses: count("statuses"),
    topics: count("topics"),
    persons: count("persons"),
    sections: count("sections"),
    years: count("years"),
  };
  const embargoed = slots.filter((slot, n) => {
    const others = Number(failed[n]) & ~embargoBit;
    return others === 0 && isEmbargoed(shelf, slot, today);
  });
  return { counts, embargoed: embargoed.length };
}

function countColumn(column: TermColumn, slots: Int32Array, failed: Uint8Array, others: number): Int32Array {
  const counts = new Int32Array(column.count);
  for (const [n, slot] of slots.entries()) {
    if ((Number(failed[n]) & others) !== 0) continue;
    for (const number of column.at(slot)) counts[number] = Number(counts[number]) + 1;
  }
  return counts;
}

/** The most frequent values of each facet, then by label; chosen ones always; every status, in the order of the work. */
export function listFacets(shelf: Shelf, { counts, embargoed }: Counted, view: View, limit: number): Facets {
  const list = (name: FacetName) => listValues(shelf, name, counts[name], view[name], limit);
  return {
    statuses: publicationStatuses.map((status) => facetValue(shelf, "statuses", counts.statuses, status)),
    embargoed,
    topics: list("topics"),
    persons: list("persons"),
    sections: list("sections"),
    years: list("years"),
  };
}

function listValues(
  shelf: Shelf,
  name: FacetName,
  counts: Int32Array,
  chosen: readonly string[],
  limit: number,
): FacetValue[] {
  const column = shelf.columns[name];
  const { ranks } = column;
  const before = (a: number, b: number) => Number(counts[b]) - Number(counts[a]) || Number(ranks[a]) - Number(ranks[b]);
  const met = Int32Array.from(counts.keys()).filter((number) => Number(counts[number]) > 0);
  const first = [...met.sort(before).subarray(0, limit)].flatMap((number) => column.termAt(number)?.value ?? []);
  const shown = new Set(first);
  const added = [...new Set(chosen)].filter((value) => !shown.has(value));
  return [...first, ...added].map((value) => facetValue(shelf, name, counts, value));
}

function facetValue(shelf: Shelf, name: FacetName, counts: Int32Array, value: string): FacetValue {
  const column = shelf.columns[name];
  const number = column.numberOf(value);
  if (number === undefined) return { value, label: column.labelOf(value), count: 0 };
  return { value, label: column.termAt(number)?.label ?? value, count: Number(counts[number] ?? 0) };
}
