import type { RecordKind } from "../../shared/records/change.ts";
import { isOrdered } from "../../shared/records/collection.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import { nameKey } from "../tagging/name-key.ts";

/** What tells that two records, made on two sides, are of one thing; kinds that are not named are never taken for one. */
const likeness: { readonly [K in RecordKind]?: (record: RecordOf<K>) => string } = {
  transcripts: ({ original }) => original,
  topics: ({ label }) => nameKey(label),
  sections: ({ label }) => nameKey(label),
  collections: (one) => `${isOrdered(one) ? "list" : "query"} ${nameKey(one.name)}`,
  settings: () => "",
};

/**
 * Records that both made since they parted, of one thing: a topic of one label, a transcript of one file. By the greater id
 * the smaller one, which both get. Two persons of one name may be two people, and stay two.
 */
export function sameThings(before: Tables, here: Tables, there: Tables): ReadonlyMap<string, string> {
  return new Map([
    ...sameOf("transcripts", likeness.transcripts, before, here, there),
    ...sameOf("topics", likeness.topics, before, here, there),
    ...sameOf("sections", likeness.sections, before, here, there),
    ...sameOf("collections", likeness.collections, before, here, there),
    ...sameOf("settings", likeness.settings, before, here, there),
  ]);
}

function sameOf<K extends RecordKind>(
  kind: K,
  keyOf: ((record: RecordOf<K>) => string) | undefined,
  before: Tables,
  here: Tables,
  there: Tables,
): readonly (readonly [string, string])[] {
  if (!keyOf) return [];
  const made = (side: Tables, other: Tables) =>
    onceEach(
      [...side[kind].values()].filter(({ id }) => !before[kind].has(id) && !other[kind].has(id)),
      keyOf,
    );
  const ours = made(here, there);
  const pairs: (readonly [string, string])[] = [];
  for (const [key, theirs] of made(there, here)) {
    const own = ours.get(key);
    if (own !== undefined) pairs.push(own < theirs ? [theirs, own] : [own, theirs]);
  }
  return pairs;
}

/** Ids by key, without keys that several have. */
function onceEach<R extends { readonly id: string }>(
  records: readonly R[],
  keyOf: (record: R) => string,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const several = new Set<string>();
  for (const record of records) {
    const key = keyOf(record);
    if (ids.has(key)) several.add(key);
    ids.set(key, record.id);
  }
  for (const key of several) ids.delete(key);
  return ids;
}
