import type { Clash } from "../../shared/records/change.ts";
import type { Fields } from "../archive/changes/field.ts";
import { isSameJson } from "../archive/changes/json-value.ts";
import { clashOf } from "./clash.ts";
import type { FieldRules } from "./field-rules.ts";
import { areKeyed, joinKeyed } from "./join-keyed.ts";
import { joinMembers } from "./join-members.ts";
import { joinRevisions } from "./join-revisions.ts";
import { type FieldMap, fieldsOf, recordOfFields } from "./record-fields.ts";
import { mapThree, type Side, soleSide, type Three } from "./three.ts";

/** Which side changed a field later; of fields that go together, any of them. */
export type LaterSide = (fields: readonly string[], three: Three<unknown>) => Side;

export type FieldClash = Pick<Clash, "before" | "here" | "there" | "kept"> & { readonly field: string };

export type JoinedRecord = { readonly record: Fields; readonly clashes: readonly FieldClash[] };

/** Two versions of a record, field by field. What only one side changed is as that side has it. */
export function joinRecord(id: string, versions: Three<Fields>, rules: FieldRules, laterSide: LaterSide): JoinedRecord {
  const three = mapThree(versions, (record) => fieldsOf(record, rules.nested));
  const clashes: FieldClash[] = [];
  const fields = new Map<string, unknown>();
  for (const group of groupsOf(three, rules)) {
    for (const [field, value] of joinGroup(group, three, rules, laterSide, clashes)) {
      if (value !== undefined) fields.set(field, value);
    }
  }
  return { record: recordOfFields(id, fields, rules.nested), clashes };
}

/** Fields that are settled together; most stand alone. */
function groupsOf({ before, here, there }: Three<FieldMap>, { together }: FieldRules): readonly (readonly string[])[] {
  const grouped = new Set(together.flat());
  const names = new Set([before, here, there].flatMap((fields) => [...(fields?.keys() ?? [])]));
  return [...together, ...[...names].filter((name) => !grouped.has(name)).map((name) => [name])];
}

type Settled = readonly (readonly [field: string, value: unknown])[];

function joinGroup(
  group: readonly string[],
  three: Three<FieldMap>,
  rules: FieldRules,
  laterSide: LaterSide,
  clashes: FieldClash[],
): Settled {
  const [field = ""] = group;
  const later = laterSide(group, valuesOf(three, group));
  const lists = mapThree(three, (fields) => listIn(fields, field));
  const key = rules.keyed.get(field);
  if (field === "revisions") return [[field, joinRevisions(lists, laterSide(["text"], valuesOf(three, ["text"])))]];
  if (rules.sets.includes(field)) return [[field, joinMembers(lists, later)]];
  if (key !== undefined && areKeyed(lists, key)) return [[field, joinKeyed(lists, key, later)]];
  const sole = soleSide(valuesOf(three, group));
  if (sole === undefined) clashes.push(...clashesOf(group, three, later));
  return group.map((one) => [one, three[sole ?? later]?.get(one)]);
}

function valuesOf(three: Three<FieldMap>, group: readonly string[]): Three<readonly unknown[]> {
  return mapThree(three, (fields) => group.map((field) => fields.get(field) ?? null));
}

function listIn(fields: FieldMap, field: string): readonly unknown[] {
  const value = fields.get(field);
  return Array.isArray(value) ? value : [];
}

function clashesOf(group: readonly string[], three: Three<FieldMap>, kept: Side): readonly FieldClash[] {
  const told: FieldClash[] = [];
  for (const field of group) {
    const values = mapThree(three, (fields) => fields.get(field));
    if (!isSameJson(values.here, values.there)) told.push({ field, ...clashOf(values, kept) });
  }
  return told;
}
