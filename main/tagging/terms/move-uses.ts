import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { type JsonValue, memberKey } from "../../archive/changes/json-value.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { TermKind } from "../term-record.ts";
import { type Effect, GroupedChanges } from "./grouped-changes.ts";
import { membersIn, type UseField, useFields } from "./use-fields.ts";

export type UsesMove = {
  readonly from: ReadonlySet<string>;
  /** The term that takes the uses; undefined: they go. */
  readonly into: string | undefined;
  /** Only in these transcripts, and nowhere but in transcripts themselves. */
  readonly only?: ReadonlySet<string>;
  /** What a person decided of a transcript a later reading leaves alone. */
  readonly decides?: boolean;
};

/** Whatever names one of `from` names `into`, once, with the role that it had; or names nobody. In slices. */
export function* moveUses(tables: Tables, kind: TermKind, move: UsesMove): Slices<Change[]> {
  const inTranscripts = yield* moveUsesOn("transcripts", tables, kind, move);
  if (move.only) return inTranscripts;
  const inTopics = yield* moveUsesOn("topics", tables, kind, move);
  return [...inTranscripts, ...inTopics, ...(yield* moveUsesOn("passages", tables, kind, move))];
}

function* moveUsesOn(on: UseField["on"], tables: Tables, kind: TermKind, move: UsesMove): Slices<Change[]> {
  const takesPlace = move.into !== undefined && !move.only;
  const fields = useFields[kind].filter((one) => one.on === on && (takesPlace || one.isRefusal !== true));
  const grouped = new GroupedChanges(on);
  for (const record of fields.length === 0 ? [] : tables[on].values()) {
    yield;
    // What the terms themselves say of each other is their merge's to settle.
    if (move.from.has(record.id) || move.only?.has(record.id) === false) continue;
    const moved = fields.flatMap((field) => movedMembers(record, field, move) ?? []);
    if (moved.length > 0)
      grouped.add(record.id, effectOf(record, moved, move.decides === true && on === "transcripts"));
  }
  return grouped.all;
}

function effectOf(record: object, moved: readonly Moved[], decides: boolean): Effect {
  const decided = decides ? newlyDecided(record, moved) : [];
  return {
    remove: Object.fromEntries(moved.map(({ field, remove }) => [field, remove])),
    add: { ...Object.fromEntries(moved.map(({ field, add }) => [field, add])), decided },
  };
}

type Moved = { readonly field: string; readonly remove: readonly JsonValue[]; readonly add: readonly JsonValue[] };

function movedMembers(
  record: { readonly id: string },
  { field, termOf, naming }: UseField,
  { from, into }: UsesMove,
): Moved | undefined {
  const members = membersIn(record, field);
  const remove = members.filter((member) => from.has(termOf(member) ?? ""));
  if (remove.length === 0) return undefined;
  const there = new Set(members.filter((member) => !from.has(termOf(member) ?? "")).map(memberKey));
  const add = new Map<string, JsonValue>();
  for (const member of remove) {
    const named = naming(member, into);
    // No topic is related to itself.
    if (named === undefined || named === record.id) continue;
    const key = memberKey(named);
    if (!there.has(key)) add.set(key, named);
  }
  return { field, remove, add: [...add.values()] };
}

function newlyDecided(record: object, moved: readonly Moved[]): readonly string[] {
  const known = new Set(membersIn(record, "decided"));
  return moved.flatMap(({ field }) => (field === "speakers" || known.has(field) ? [] : [field]));
}
