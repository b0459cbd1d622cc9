import { say } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { FieldsChange } from "../../archive/changes/changes.ts";
import { readField } from "../../archive/changes/field.ts";
import { isJsonValue, isSameJson, type JsonValue, memberKey } from "../../archive/changes/json-value.ts";
import type { TermKind } from "../term-record.ts";
import { GroupedChanges } from "../terms/grouped-changes.ts";
import { membersIn } from "../terms/use-fields.ts";
import type { ValueClaim } from "./claims.ts";
import { clashNotes } from "./clash-notes.ts";
import { labelOf, type TermRecord } from "./merged-record.ts";
import type { StandingMerge, TermClaims } from "./term-claims.ts";

export type ReturnedRecord = {
  readonly record: TermRecord;
  readonly changes: readonly Change[];
  /** What the other one is called afterwards. */
  readonly keptLabel: string;
  readonly variants: readonly string[];
  readonly notes: readonly string[];
};

/** The term as it was when it went, and the other one without what came from it alone. */
export function returnRecord(
  tables: Tables,
  kind: TermKind,
  claims: TermClaims,
  merge: StandingMerge,
  into: string,
  related: readonly string[],
): ReturnedRecord {
  const term = merge.record.id;
  const values = returnedValues(tables, claims, term);
  const sets = returnedSets(tables, kind, claims, term, into);
  const isRelated = membersIn(merge.record, "related").includes(into);
  const grouped = { topics: new GroupedChanges("topics"), persons: new GroupedChanges("persons") };
  for (const { on, id, set } of values) grouped[on].add(id, { set });
  grouped[kind].add(into, { remove: sets.remove, add: withMember(sets.add, "related", isRelated ? [term] : []) });
  const placed = placeRecord(tables, merge.record, values, isRelated ? [...related, into] : related);
  const lost = sets.remove.variants ?? [];
  const keptLabel = labelAfter(tables, kind, into, values);
  return {
    record: placed.record,
    changes: [...grouped.topics.all, ...grouped.persons.all],
    keptLabel,
    variants: lost.filter((form) => typeof form === "string"),
    notes: [...placed.notes, ...clashNotes(tables, kind, labelOf(kind, merge.record), { id: into, keptLabel, lost })],
  };
}

function labelAfter(tables: Tables, kind: TermKind, id: string, values: readonly SetValue[]): string {
  const field = kind === "topics" ? "label" : "name.full";
  const set = values.find((one) => one.id === id && field in one.set)?.set[field]?.to;
  return typeof set === "string" ? set : labelOf(kind, tables[kind].get(id) ?? { id });
}

type SetValue = { readonly on: ValueClaim["on"]; readonly id: string; readonly set: NonNullable<FieldsChange["set"]> };

/** Values that came from the term give way to those that were there before, or came from others since. */
function returnedValues(tables: Tables, claims: TermClaims, term: string): readonly SetValue[] {
  const found: SetValue[] = [];
  for (const [, { on, id, field, values }] of claims.values.all()) {
    const record = tables[on].get(id);
    if (!record || !values.some(({ by }) => by === term)) continue;
    const now = readField(record, field);
    const to = standing(tables, field, term, values.filter(({ by }) => by !== term).at(-1)?.value);
    // Where it is another one by now the history does not say all; it stays.
    if (!isSameJson(now, values.at(-1)?.value) || isSameJson(now, to)) continue;
    const from = isJsonValue(now) ? { from: now } : {};
    found.push({ on, id, set: { [field]: { ...from, ...(to === undefined ? {} : { to }) } } });
  }
  return found;
}

/** Nothing comes to stand below a topic that is gone. */
function standing(tables: Tables, field: string, term: string, value: JsonValue | undefined): JsonValue | undefined {
  const isThere = field !== "broader" || value === term || tables.topics.has(String(value));
  return isThere ? value : undefined;
}

type Sets = { readonly [field: string]: readonly JsonValue[] };

function returnedSets(
  tables: Tables,
  kind: TermKind,
  claims: TermClaims,
  term: string,
  into: string,
): { readonly remove: Sets; readonly add: Sets } {
  const kept = tables[kind].get(into) ?? { id: into };
  const isThere = (field: string, member: JsonValue) =>
    membersIn(kept, field).some((one) => memberKey(one) === memberKey(member));
  let remove: Sets = {};
  let add: Sets = {};
  for (const [, { field, member, by }] of claims.members.all()) {
    if (by.size === 1 && by.has(term) && isThere(field, member)) remove = withMember(remove, field, [member]);
  }
  for (const [, { field, member, by }] of claims.members.taken.all()) {
    const isFree = field !== "related" || tables.topics.has(String(member));
    if (by.size === 1 && by.has(term) && isFree && !isThere(field, member)) add = withMember(add, field, [member]);
  }
  return { remove, add };
}

function withMember(sets: Sets, field: string, members: readonly JsonValue[]): Sets {
  return members.length === 0 ? sets : { ...sets, [field]: [...(sets[field] ?? []), ...members] };
}

/** Where it stood in the tree and what it was related to, as far as that is there and makes no circle. */
function placeRecord(
  tables: Tables,
  record: TermRecord,
  values: readonly SetValue[],
  related: readonly string[],
): { readonly record: TermRecord; readonly notes: readonly string[] } {
  const { broader, related: _, ...rest } = record;
  const kept = {
    ...rest,
    ...(related.length > 0 || Array.isArray(record.related) ? { related: [...new Set(related)] } : {}),
  };
  if (typeof broader !== "string") return { record: kept, notes: [] };
  if (!tables.topics.has(broader)) {
    return {
      record: kept,
      notes: [say("The topic that it stood below is no longer in the archive: it comes back at the top.")],
    };
  }
  const moved = new Map(values.flatMap(({ id, set }) => (set.broader ? [[id, set.broader.to] as const] : [])));
  if (isAbove(tables, record.id, broader, moved)) {
    const label = tables.topics.get(broader)?.label ?? broader;
    return {
      record: kept,
      notes: [say("“{label}”, which it stood below, stands below it by now: it comes back at the top.", { label })],
    };
  }
  return { record: { ...kept, broader }, notes: [] };
}

function isAbove(tables: Tables, id: string, start: string, moved: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set<unknown>();
  for (let at: unknown = start; typeof at === "string" && !seen.has(at); ) {
    if (at === id) return true;
    seen.add(at);
    at = moved.has(at) ? moved.get(at) : tables.topics.get(at)?.broader;
  }
  return false;
}
