import type { Change, Step } from "../../../shared/records/change.ts";
import { sha256Of } from "../disk/sha256.ts";

/** What a purge takes out of the history. */
export type Erasing = {
  /** Of transcripts and of the passages in them. */
  readonly ids: ReadonlySet<string>;
  /** Titles and file names that the transcripts ever had: deeds name them. */
  readonly names: ReadonlySet<string>;
};

/** What stands in a deed for a name that was erased. */
export const erasedName = "[purged]";

/** The step without what is to be erased, each erased value's sum in its place; the very same step when it holds none. */
export function eraseFromStep(step: Step, erasing: Erasing): Step {
  const isNamed = step.deed.names.some((name) => erasing.names.has(name));
  const isTouched = step.changes.some((change) => change.do !== "purge" && goneFrom(change, erasing.ids).length > 0);
  const isTold = step.join?.clashes.some(({ id }) => erasing.ids.has(id)) ?? false;
  if (!isNamed && !isTouched && !isTold) return step;
  const { changes, deed, join, ...rest } = step;
  const names = deed.names.map((name) => (erasing.names.has(name) ? erasedName : name));
  return {
    ...rest,
    deed: { ...deed, names },
    ...(join ? { join: { ...join, clashes: join.clashes.filter(({ id }) => !erasing.ids.has(id)) } } : {}),
    changes: changes.flatMap((change) => eraseFromChange(change, erasing.ids)),
  };
}

function eraseFromChange(change: Change, ids: ReadonlySet<string>): readonly Change[] {
  if (change.do === "purge") return [change];
  const gone = goneFrom(change, ids);
  if (gone.length === 0) return [change];
  const tombstone: Change = { do: "purge", on: change.on, ids: [...gone], purged: sha256Of(JSON.stringify(change)) };
  if (change.do !== "change" || gone.length === change.ids.length) return [tombstone];
  return [{ ...change, ids: change.ids.filter((id) => !ids.has(id)) }, tombstone];
}

function goneFrom(change: Exclude<Change, { do: "purge" }>, ids: ReadonlySet<string>): readonly string[] {
  return (change.do === "change" ? change.ids : [change.record.id]).filter((id) => ids.has(id));
}
