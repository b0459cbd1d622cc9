import type { View } from "../../shared/contract/finding.ts";
import { createStore } from "../store/store.ts";

/**
 * What the user asked to see. Without a sort of their own: as arranged when they ask for a collection, by relevance while
 * there are words, else by date (in the trash: deleted last first).
 */
export type Narrowing = Omit<View, "sort"> & { readonly sort: View["sort"] | undefined };

export const everything: Narrowing = {
  query: "",
  statuses: [],
  embargoed: false,
  topics: [],
  persons: [],
  role: undefined,
  sections: [],
  places: [],
  languages: [],
  years: [],
  between: undefined,
  trash: false,
  sort: undefined,
};

export const narrowing = createStore<Narrowing>(everything);

export function toView({ sort, ...rest }: Narrowing): View {
  return { ...rest, sort: sort ?? usualSort(rest) };
}

function usualSort({ query, trash }: Pick<Narrowing, "query" | "trash">): View["sort"] {
  if (query.trim() === "") return { by: trash ? "changed" : "date", descending: true };
  return asksForCollection(query) ? { by: "arranged", descending: false } : { by: "relevance", descending: true };
}

/** Whether the words ask for a collection, which has an order of its own. */
export function asksForCollection(query: string): boolean {
  return /(?:^|[\s(])collection:["“„«\p{L}\p{N}]/iu.test(query);
}

/** Facets whose values are picked from a list. */
export type PickFacet = "statuses" | "topics" | "persons" | "sections" | "places" | "languages" | "years";

/** How many values are picked, the search aside. */
export function countPicked(view: Narrowing | View): number {
  const { statuses, topics, persons, sections, places, languages, years } = view;
  const picked = [statuses, topics, persons, sections, places, languages, years];
  return picked.reduce(
    (sum, values) => sum + values.length,
    Number(view.embargoed) + Number(view.between !== undefined),
  );
}

const flip = <T>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

export function togglePicked<F extends PickFacet>(facet: F, value: Narrowing[F][number]): void {
  narrowing.set((now) => ({ ...now, [facet]: flip<string>(now[facet], value) }));
}

/** A span of years or months, both ends in it; the whole of time when absent. */
export type Span = NonNullable<View["between"]>;

export function setBetween(between: Span | undefined): void {
  narrowing.set((now) => ({ ...now, between }));
}

/** What the persons who are counted and picked have to do with a transcript. */
export function setRole(role: View["role"]): void {
  narrowing.set((now) => ({ ...now, role }));
}

export function toggleEmbargoed(): void {
  narrowing.set((now) => ({ ...now, embargoed: !now.embargoed }));
}

export function setQuery(query: string): void {
  narrowing.set((now) => ({ ...now, query }));
}

export function setSort(sort: View["sort"]): void {
  narrowing.set((now) => ({ ...now, sort }));
}

export function clearPicked(): void {
  narrowing.set((now) => ({ ...everything, query: now.query, role: now.role, trash: now.trash, sort: now.sort }));
}

/** What a saved query or an earlier one asks for, and nothing else. */
export function showQuery(query: string): void {
  narrowing.set({ ...everything, query });
}

/** Without words and choices, on this side of the trash. */
export function showAll(): void {
  narrowing.set((now) => ({ ...everything, trash: now.trash }));
}
