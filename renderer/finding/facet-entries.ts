import type { Facets, View } from "../../shared/contract/finding.ts";
import type { Narrowing, PickFacet } from "./narrowing.ts";

/** Asked for of each facet; the pane shows fewer, the chart of years needs them all. */
export const facetLimit = 100;

/** Rows of a facet before “more”. */
const room = 7;

type Values = Facets["topics"];

/** The values to show, the picked ones always among them. */
export function pickEntries<V extends Values[number]>(values: readonly V[], picked: readonly string[], limit = room) {
  const entries = values.map((one) => ({ ...one, isPicked: picked.includes(one.value) }));
  const shown = entries.slice(0, limit);
  return [...shown, ...entries.slice(limit).filter((one) => one.isPicked)];
}

/** How many values are not shown: a number, or `many` where the service was not asked for all. */
export function countHidden(values: Values, shown: number): number | "many" {
  return values.length >= facetLimit ? "many" : values.length - shown;
}

export const countOf = (values: Values, value: string): number => values.find((one) => one.value === value)?.count ?? 0;

export const isPicked = (view: Narrowing | View, facet: PickFacet, value: string): boolean =>
  view[facet].some((one) => one === value);
