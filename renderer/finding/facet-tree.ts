import type { Facets, FacetValue } from "../../shared/contract/finding.ts";

/** Facets whose values are terms that a list has no room for. */
export type TermFacetName = "topics" | "persons" | "sections" | "places" | "languages";

export type DeepValue = FacetValue & { readonly depth: number };

export const flat = (value: FacetValue): DeepValue => ({ ...value, depth: 0 });

/** Topics with what is narrower below them, each level by its counts as they come. */
export function inTree(topics: Facets["topics"]): readonly DeepValue[] {
  const known = new Set(topics.map(({ value }) => value));
  const below = new Map<string, Facets["topics"][number][]>();
  for (const topic of topics) {
    const { broader } = topic;
    if (broader !== undefined && known.has(broader)) below.set(broader, [...(below.get(broader) ?? []), topic]);
  }
  const placed = new Set<string>();
  const tree: DeepValue[] = [];
  const put = (topic: Facets["topics"][number], depth: number) => {
    if (placed.has(topic.value)) return;
    placed.add(topic.value);
    tree.push({ value: topic.value, label: topic.label, count: topic.count, depth });
    for (const narrower of below.get(topic.value) ?? []) put(narrower, depth + 1);
  };
  for (const topic of topics) if (topic.broader === undefined || !known.has(topic.broader)) put(topic, 0);
  // Those of a circle stand below nothing.
  for (const topic of topics) put(topic, 0);
  return tree;
}
