import type { Change, Deed, Step } from "../../../shared/records/change.ts";
import type { TermKind } from "../term-record.ts";

/** What a step did to terms that are or were one. */
export type MergeSaid = {
  readonly how: "merge" | "unmerge";
  /** The terms that went, or came back. */
  readonly from: readonly string[];
  readonly into: string;
};

/** What is said of merging, in a merge, its taking apart, and in the undo and redo of both; nothing in other steps. */
export function mergesSaid({ deed, changes }: Pick<Step, "deed" | "changes">, kind: TermKind): readonly MergeSaid[] {
  const how = howMerged(deed);
  if (how === undefined) return [];
  if (deed.merges) return deed.merges.map((one) => ({ how, ...one }));
  const merged = deed.merged ?? mergedIn(changes, kind);
  return merged ? [{ how, ...merged }] : [];
}

/**
 * A step of many merges as one of each, in order. What belongs to which is told by the terms that go, which each merge ends
 * with, or, where it is taken back, by those that come back, which it begins with.
 */
export function eachMerge(step: Step, said: readonly MergeSaid[]): readonly Step[] {
  if (said.length < 2) return [step];
  const isMerge = said[0]?.how === "merge";
  const owner = new Map(said.flatMap((one) => one.from.map((id) => [id, one] as const)));
  const its = new Map<MergeSaid, Change[]>();
  let current = said[isMerge ? said.length - 1 : 0];
  for (const change of isMerge ? step.changes.toReversed() : step.changes) {
    current = ("record" in change ? owner.get(change.record.id) : undefined) ?? current;
    if (current === undefined) continue;
    const known = its.get(current);
    if (known) known.push(change);
    else its.set(current, [change]);
  }
  const parts = [...its].map(([{ from, into }, changes]) => ({
    ...step,
    deed: { ...step.deed, merges: undefined, merged: { from: [...from], into } },
    changes: isMerge ? changes.toReversed() : changes,
  }));
  return isMerge ? parts.toReversed() : parts;
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
