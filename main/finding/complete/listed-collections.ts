import type { FacetValue } from "../../../shared/contract/finding.ts";
import { isOrdered, shownMembers } from "../../../shared/records/collection.ts";
import type { Tables } from "../../../shared/records/record.ts";

/** The hand-made collections, by name, with how many transcripts outside the trash each has. */
export function listedCollections(tables: Pick<Tables, "collections" | "transcripts">): readonly FacetValue[] {
  return [...tables.collections.values()]
    .filter(isOrdered)
    .map((one) => ({ value: one.id, label: one.name, count: shownMembers(one, tables.transcripts).length }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
