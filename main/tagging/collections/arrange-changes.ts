import type { Change } from "../../../shared/records/change.ts";
import type { OrderedCollection } from "../../../shared/records/collection.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords, type RecordEdit } from "../../archive/changes/changes.ts";

/**
 * What makes these the collection's members. What only grew at its end is said by what came; any other order is said whole,
 * so that taking the step back puts everything where it stood.
 */
export function arrangeChanges(tables: Tables, { id, members }: OrderedCollection, to: readonly string[]): Change[] {
  const hasGrown = to.length > members.length && members.every((member, at) => member === to[at]);
  const edit: RecordEdit = hasGrown ? { add: { members: to.slice(members.length) } } : { set: { members: [...to] } };
  return changeRecords(tables, "collections", [id], edit);
}
