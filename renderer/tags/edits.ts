import { useEffect, useMemo } from "react";
import { say } from "../../shared/language/say.ts";
import { bumpRevision, revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";
import { createStore, useStore } from "../store/store.ts";
import { type Change, type EditSelection, toRequest } from "./change.ts";
import { describeChange } from "./change-words.ts";

/** A change that is shown before the archive has it. */
export type Edit = {
  readonly key: number;
  readonly selection: EditSelection;
  readonly change: Change;
  /** The revision from which on answers include it; absent while it is being saved. */
  readonly savedAt?: number;
};

export const edits = createStore<readonly Edit[]>([]);

/** Why the last change was refused; absent when it was taken, or something else has changed since. */
export const refusal = createStore<string | undefined>(undefined);

revision.subscribe(() => refusal.set(undefined));

/** The revisions that what is on the screen was asked at; an answer that is overtaken by the next question is never shown. */
const shown = new Map<symbol, number>();

/** Keep the edits that an answer asked for at `asOf` does not hold, until the function that is given back is called. */
export function keepEditsAfter(asOf: number): () => void {
  const key = Symbol();
  shown.set(key, asOf);
  return () => void shown.delete(key);
}

/** The edits to be laid over an answer asked for at `asOf`; of one that is not there yet, none. */
export function useEditsAfter(asOf: number | undefined): readonly Edit[] {
  const all = useStore(edits);
  useEffect(() => (asOf === undefined ? undefined : keepEditsAfter(asOf)), [asOf]);
  return useMemo(() => (asOf === undefined ? [] : editsAfter(all, asOf)), [all, asOf]);
}

let lastKey = 0;

/** Show a change at once and save it; what is shown goes back when it is refused. True when it is on disk. */
export async function applyChange(selection: EditSelection, change: Change): Promise<boolean> {
  lastKey++;
  const edit: Edit = { key: lastKey, selection, change };
  edits.set((now) => [...now, edit]);
  const outcome = await bridge.tags.apply(toRequest(selection, change));
  if (!outcome.ok) {
    edits.set((now) => now.filter((one) => one.key !== edit.key));
    tellRefused(outcome.error.message);
    return false;
  }
  const savedAt = revision.get() + 1;
  const oldest = Math.min(revision.get(), ...shown.values());
  edits.set((now) => editsAfter(now, oldest).map((one) => (one.key === edit.key ? { ...one, savedAt } : one)));
  bumpRevision();
  const { changed, refused } = outcome.value;
  const [first] = refused?.transcripts ?? [];
  if (first !== undefined) {
    const count = refused?.count ?? 0;
    sayProblem(say("{count, number} of them stay as they are: {reason}", { count, reason: first.reason }));
  } else if (changed > 0) sayUndoable(describeChange(change, changed));
  return true;
}

/** Say why a change was not taken: where it is looked for, and beside the field that it was typed in. */
export function tellRefused(why: string): void {
  refusal.set(why);
  sayProblem(why);
}

export const isSaving = (all: readonly Edit[]): boolean => all.some((one) => one.savedAt === undefined);

/** The edits that an answer asked for at `asOf` does not hold yet. */
export function editsAfter(all: readonly Edit[], asOf: number): readonly Edit[] {
  return all.filter((one) => one.savedAt === undefined || one.savedAt > asOf);
}

/** True when an edit is for this transcript; one for a whole view is taken to be for every row that is shown. */
export function isFor(edit: Edit, id: string): boolean {
  return "view" in edit.selection || edit.selection.ids.includes(id);
}

export function forgetEdits(): void {
  edits.set([]);
  refusal.set(undefined);
}
