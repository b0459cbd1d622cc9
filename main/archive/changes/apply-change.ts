import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { heard, toSay } from "../../../shared/language/say.ts";
import type { Change, RecordKind } from "../../../shared/records/change.ts";
import type { Slices } from "../../runtime/slices.ts";
import { type FieldsChange, requireRecord } from "./changes.ts";
import { type Fields, withField } from "./field.ts";
import { isSameJson } from "./json-value.ts";
import { fieldValue, lookup, membersOf } from "./members.ts";
import type { Workspace } from "./workspace.ts";

/** Do the change; `conflict` when the records are not as it expects them, `bad-request` when it leaves no valid record. */
export function* applyChange(workspace: Workspace, change: Change): Slices<void> {
  if (change.do === "create") {
    if (workspace.find(change.on, change.record.id)) throw unfit(change.on, change.record.id, "is there already");
    workspace.put(change.on, change.record.id, change.record);
  } else if (change.do === "delete") {
    requireRecord(workspace, change.on, change.record.id);
    workspace.take(change.on, change.record.id);
  } else if (change.do === "purge") {
    for (const id of change.ids) if (workspace.find(change.on, id)) workspace.take(change.on, id);
  } else {
    const revise = reviser(change);
    const fields = outerFields(change);
    for (const id of change.ids) {
      workspace.revise(change.on, id, revise(requireRecord(workspace, change.on, id), id), fields);
      yield;
    }
  }
  yield;
}

type Revise = (record: Fields, id: string) => Fields;

/** What the change makes of a record: set, remove, add. What is the same for all records is made ready once. */
function reviser(change: FieldsChange): Revise {
  const revisions: readonly Revise[] = [
    ...Object.entries(change.set ?? {}).map(([field, values]) => setting(change.on, field, values)),
    ...Object.entries(change.remove ?? {}).map(([field, members]) => removing(change.on, field, members)),
    ...Object.entries(change.add ?? {}).map(([field, members]) => adding(change.on, field, members)),
  ];
  return (record, id) => revisions.reduce((revised, revise) => revise(revised, id), record);
}

function setting(kind: RecordKind, field: string, { from, to }: NonNullable<FieldsChange["set"]>[string]): Revise {
  return (record, id) => {
    if (!isSameJson(fieldValue(record, field), from))
      throw unfit(kind, id, inEnglish("has another value in “{field}”", { field }));
    return withField(record, field, to);
  };
}

function removing(kind: RecordKind, field: string, gone: Members): Revise {
  return (record, id) => {
    const present = membersOf(record, field);
    if (!gone.every(lookup(present, gone.length)))
      throw unfit(kind, id, inEnglish("lacks a member of “{field}”", { field }));
    const isGone = lookup(gone, present.length);
    return withField(
      record,
      field,
      present.filter((member) => !isGone(member)),
    );
  };
}

function adding(kind: RecordKind, field: string, added: Members): Revise {
  return (record, id) => {
    const present = membersOf(record, field);
    if (added.some(lookup(present, added.length)))
      throw unfit(kind, id, inEnglish("has a member of “{field}” already", { field }));
    return withField(record, field, [...present, ...added]);
  };
}

type Members = NonNullable<FieldsChange["add"]>[string];

/** The record's own fields that a change touches: `publication` for `publication.status`. */
function outerFields({ set, remove, add }: FieldsChange): readonly string[] {
  const names = Object.keys({ ...set, ...remove, ...add });
  return [...new Set(names.map((name) => name.split(".", 1)[0] ?? name))];
}

/** The change that takes this one back, where nothing else touched the same records since. */
export function invertChange(change: Change): Change {
  if (change.do === "create") return { ...change, do: "delete" };
  if (change.do === "delete") return { ...change, do: "create" };
  // Before it nothing of the records is left in the history either.
  if (change.do === "purge") return change;
  const { add, remove, set, ...rest } = change;
  const inverse = Object.entries(set ?? {}).map(([field, { from, to }]) => [
    field,
    { ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) },
  ]);
  return {
    ...rest,
    ...(set ? { set: Object.fromEntries(inverse) } : {}),
    ...(remove ? { add: remove } : {}),
    ...(add ? { remove: add } : {}),
  };
}

function unfit(kind: RecordKind, id: string, how: string): LecternError {
  return new LecternError(
    "conflict",
    toSay("The change does not fit {id} in the table “{kind}”: it {how}.", { id, kind, how: heard(how) }),
    { id },
  );
}
