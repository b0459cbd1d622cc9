import { type Change, type RecordKind, recordKinds } from "../../shared/records/change.ts";
import { idsOf } from "../../shared/records/changed-ids.ts";
import type { JoinPlan } from "./join-archives.ts";

/** How many records of a table come, change and go. */
export type JoinCounts = {
  readonly on: RecordKind;
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
};

/** Tables of which nothing changes are not named. */
export function joinCounts({ changes }: Pick<JoinPlan, "changes">): readonly JoinCounts[] {
  return recordKinds.flatMap((on) => {
    const own = changes.filter((change) => change.on === on);
    const counts = { on, created: idsIn(own, "create"), changed: idsIn(own, "change"), deleted: idsIn(own, "delete") };
    return own.length === 0 ? [] : [counts];
  });
}

function idsIn(changes: readonly Change[], what: Change["do"]): number {
  const ids = changes.filter((change) => change.do === what).flatMap(idsOf);
  return new Set(ids).size;
}
