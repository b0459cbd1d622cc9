import { type FacetName, facetNames } from "../search/catalogue.ts";
import type { Facet, Ticked } from "../search/facets.ts";
import { type Order, orders } from "../search/order.ts";

/** What is asked, as it stands behind the `#` of the address: going back in the browser comes back to it. */
export type Asked = {
  readonly text: string;
  readonly ticked: Ticked;
  readonly order: Order | undefined;
  readonly page: number;
};

export function readAsked(hash: string, facets: readonly Facet[]): Asked {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const ticked = facets.map(({ name, labels }) => {
    const numbers = given.getAll(name).map((label) => labels.indexOf(label));
    return [name, new Set(numbers.filter((number) => number >= 0))] as const;
  });
  return {
    text: given.get("q") ?? "",
    ticked: new Map(ticked),
    order: orders.find((order) => order === given.get("order")),
    page: Math.max(1, Math.floor(Number(given.get("page") ?? 1)) || 1),
  };
}

export function writeAsked({ text, ticked, order, page }: Asked, facets: readonly Facet[]): string {
  const parts: [string, string][] = [];
  if (text.trim() !== "") parts.push(["q", text]);
  for (const name of facetNames) {
    for (const number of ticked.get(name) ?? []) parts.push([name, labelOf(facets, name, number)]);
  }
  if (order) parts.push(["order", order]);
  if (page > 1) parts.push(["page", String(page)]);
  return parts.length === 0 ? "#" : `#${new URLSearchParams(parts).toString()}`;
}

function labelOf(facets: readonly Facet[], name: FacetName, number: number): string {
  return facets.find((facet) => facet.name === name)?.labels[number] ?? "";
}
