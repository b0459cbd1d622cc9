import type { ListedTerm } from "../contract/terms.ts";

/** Terms that may be one, the one that is to stay first. */
export type AlikeGroup = { readonly key: string; readonly terms: readonly ListedTerm[] };

/** So many are merged at once: what is merged is looked at before. */
export const mostGroups = 500;

/** The groups of which at least two are selected; none where a term is of no group. */
export function groupsOf(terms: readonly ListedTerm[]): readonly AlikeGroup[] {
  const groups = new Map<number, ListedTerm[]>();
  for (const term of terms) {
    if (term.group === undefined) return [];
    groups.set(term.group, [...(groups.get(term.group) ?? []), term]);
  }
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, its]) => {
      const sorted = its.toSorted((a, b) => b.uses - a.uses);
      const [first] = sorted;
      return first === undefined || its.length < 2 ? [] : [{ key: first.id, terms: sorted }];
    });
}

/** Another of a group's terms stays: the next, or the one before. */
export function turned({ key, terms }: AlikeGroup, by: 1 | -1): AlikeGroup {
  return {
    key,
    terms: by === 1 ? [...terms.slice(1), ...terms.slice(0, 1)] : [...terms.slice(-1), ...terms.slice(0, -1)],
  };
}

/** What is asked of the service. */
export function mergesOf(groups: readonly AlikeGroup[]): { from: string[]; into: string }[] {
  return groups.flatMap(({ terms: [into, ...from] }) =>
    into === undefined ? [] : [{ from: from.map(({ id }) => id), into: into.id }],
  );
}
