import type { Facets, FacetValue, View } from "../../../shared/contract/finding.ts";
import { publicationStatuses } from "../../../shared/records/publication.ts";
import type { Pacer } from "../../runtime/pacer.ts";
import { bitOf, embargoBit, isEmbargoed, type Narrowing } from "./narrowing.ts";
import { type FacetName, facetNames, type Shelf } from "./shelf.ts";
import type { TermColumn } from "./term-column.ts";

export type Counted = { readonly counts: Readonly<Record<FacetName, Int32Array>>; readonly embargoed: number };

const sliceLength = 4_096;
const none = new Int32Array();

/** Count each value among the slots, every facet without its own choice. */
export async function countValues(
  shelf: Shelf,
  slots: Int32Array,
  narrowing: Narrowing,
  today: string,
  pacer: Pacer,
): Promise<Counted> {
  const tallies = facetNames.map((name) => {
    const column = shelf.columns[name];
    return { column, others: ~bitOf(name), counts: new Int32Array(column.count) };
  });
  let embargoed = 0;
  for (let start = 0; start < slots.length; start += sliceLength) {
    const slice = slots.subarray(start, start + sliceLength);
    const failed = Uint8Array.from(slice, narrowing);
    for (const { column, others, counts } of tallies) countColumn(column, slice, failed, others, counts);
    embargoed += slice.filter((slot, n) => isCounted(failed[n], ~embargoBit) && isEmbargoed(shelf, slot, today)).length;
    if (pacer.isSpent()) await pacer.rest();
  }
  const [statuses = none, topics = none, persons = none, sections = none, years = none] = tallies.map(
    ({ counts }) => counts,
  );
  return { counts: { statuses, topics, persons, sections, years }, embargoed };
}

function isCounted(failed: number | undefined, others: number): boolean {
  return (Number(failed) & others) === 0;
}

/** Terms that came while others were counted are beyond the counts: the next answer has them. */
function countColumn(
  column: TermColumn,
  slots: Int32Array,
  failed: Uint8Array,
  others: number,
  counts: Int32Array,
): void {
  for (let n = 0; n < slots.length; n++) {
    if (!isCounted(failed[n], others)) continue;
    for (const number of column.at(Number(slots[n]))) counts[number] = Number(counts[number]) + 1;
  }
}

/** The most frequent values of each facet, then by label; chosen ones always; every status, in the order of the work. */
export async function listFacets(
  shelf: Shelf,
  { counts, embargoed }: Counted,
  view: View,
  limit: number,
  pacer: Pacer,
): Promise<Facets> {
  const list = async (name: FacetName) => {
    if (pacer.isSpent()) await pacer.rest();
    return listValues(shelf, name, counts[name], view[name], limit);
  };
  return {
    statuses: publicationStatuses.map((status) => facetValue(shelf, "statuses", counts.statuses, status)),
    embargoed,
    topics: await list("topics"),
    persons: await list("persons"),
    sections: await list("sections"),
    years: await list("years"),
    trashed: shelf.trashed,
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
