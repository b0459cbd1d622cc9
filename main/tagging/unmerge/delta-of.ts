import type { FieldsChange } from "../../archive/changes/changes.ts";
import type { UseField } from "../terms/use-fields.ts";

/** What a change did to members of a set that name a term, by what they say of it. */
export type Delta = { readonly removed: ReadonlySet<string>; readonly added: ReadonlySet<string> };

/** A member that is replaced by one that says the same (who speaks, after a new reading) was neither removed nor added. */
export function deltaOf(change: FieldsChange, field: UseField, term: string): Delta {
  const whole = change.set?.[field.field];
  const removed = sensesIn(field, term, change.remove?.[field.field], whole?.from);
  const added = sensesIn(field, term, change.add?.[field.field], whole?.to);
  return {
    removed: new Set([...removed].filter((sense) => !added.has(sense))),
    added: new Set([...added].filter((sense) => !removed.has(sense))),
  };
}

function sensesIn(field: UseField, term: string, ...lists: readonly unknown[]): ReadonlySet<string> {
  const members = lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  return new Set(members.filter((member) => field.termOf(member) === term).map(field.sense));
}

/** Terms that members taken out of a set named, by what the members said of them. */
export function termsRemoved(
  change: FieldsChange,
  field: UseField,
  terms: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bySense = new Map<string, Set<string>>();
  for (const member of change.remove?.[field.field] ?? []) {
    const term = field.termOf(member);
    if (term === undefined || !terms.has(term)) continue;
    const sense = field.sense(member);
    bySense.set(sense, (bySense.get(sense) ?? new Set()).add(term));
  }
  return bySense;
}
