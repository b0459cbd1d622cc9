import type { Change, Deed, Step } from "../../../shared/records/change.ts";
import type { TermKind } from "../term-record.ts";

/** What a step did to terms that are or were one. */
export type MergeSaid = {
  readonly how: "merge" | "unmerge";
  /** The terms that went, or came back. */
  readonly from: readonly string[];
  readonly into: string;
};

/** What is said of merging, in a merge, its taking apart, and in the undo and redo of both; undefined in other steps. */
export function mergeSaid(step: Pick<Step, "deed" | "changes">, kind: TermKind): MergeSaid | undefined {
  const how = howMerged(step.deed);
  if (how === undefined) return undefined;
  const merged = step.deed.merged ?? mergedIn(step.changes, kind);
  return merged && { how, ...merged };
}

/** Undoing the one is the other. */
export function howMerged({ code, of }: Pick<Deed, "code" | "of">): MergeSaid["how"] | undefined {
  const root = code === "undo" || code === "redo" ? of : code;
  if (root !== "merge" && root !== "unmerge") return undefined;
  if (code !== "undo") return root;
  return root === "merge" ? "unmerge" : "merge";
}

/** Of steps whose deed does not say it yet: the terms made or deleted, and the one whose variants changed. */
function mergedIn(changes: readonly Change[], kind: TermKind): Pick<MergeSaid, "from" | "into"> | undefined {
  const from: string[] = [];
  let into: string | undefined;
  for (const change of changes) {
    if (change.on !== kind) continue;
    if (change.do === "create" || change.do === "delete") from.push(change.record.id);
    else if (change.do === "change" && (change.add?.variants ?? change.remove?.variants)) into ??= change.ids[0];
  }
  return from.length > 0 && into !== undefined ? { from, into } : undefined;
}
