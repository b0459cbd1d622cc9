import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { wholeWords } from "../../shared/contract/whole-words.ts";
import { say } from "../../shared/language/say.ts";
import { queryOfCollection } from "../../shared/records/collection-query.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { chooseFrom, indexOfChosen } from "../finding/choose.ts";
import { chosen, toSelection } from "../finding/chosen.ts";
import { narrowing, showQuery } from "../finding/narrowing.ts";
import { sayProblem, sayUndoable, tell } from "../notices/toast.ts";
import { openCollection } from "./lists.ts";

export type CollectionText = { readonly name: string; readonly description: string };

export function showCollection({ name }: Pick<ListedCollection, "name">): void {
  showQuery(wholeWords(queryOfCollection(name)));
}

/** Answers with what went wrong. */
export async function makeCollection(
  text: CollectionText,
  selection: Selection | undefined,
): Promise<string | undefined> {
  const outcome = await bridge.collections.make({ ...text, ...(selection === undefined ? {} : { selection }) });
  if (!outcome.ok) return outcome.error.message;
  bumpRevision();
  sayUndoable(
    say("The collection “{name}” is made, with {count, plural, one {# transcript} other {# transcripts}}.", {
      name: text.name,
      count: outcome.value.count,
    }),
  );
  return undefined;
}

/** A step for the name and one for what it is for, as far as they changed. Answers with what went wrong. */
export async function changeText(now: ListedCollection, text: CollectionText): Promise<string | undefined> {
  const wasOpen = openCollection()?.id === now.id;
  const { id } = now;
  const outcomes: Outcome<{ step?: string | undefined }>[] = [];
  if (text.name !== now.name) outcomes.push(await bridge.collections.rename({ id, name: text.name }));
  const failed = () => problemIn(outcomes)?.message;
  if (failed() === undefined && text.description !== (now.description ?? "")) {
    outcomes.push(await bridge.collections.describe({ id, description: text.description }));
  }
  bumpRevision();
  if (failed() !== undefined) return failed();
  if (wasOpen) narrowing.set((view) => ({ ...view, query: wholeWords(queryOfCollection(text.name)) }));
  if (outcomes.length > 0) sayUndoable(say("The collection “{name}” is changed.", { name: text.name }));
  return undefined;
}

function problemIn(outcomes: readonly Outcome<unknown>[]): LecternErrorData | undefined {
  return outcomes.flatMap((one) => (one.ok ? [] : [one.error]))[0];
}

export async function removeCollection({ id, name }: ListedCollection): Promise<void> {
  const wasOpen = openCollection()?.id === id;
  const outcome = await bridge.collections.remove({ id });
  if (!outcome.ok) return sayProblem(outcome.error.message);
  if (wasOpen) showQuery("");
  bumpRevision();
  sayUndoable(say("The collection “{name}” is deleted. Its transcripts stay in the archive.", { name }));
}

export async function addTo({ id, name }: ListedCollection, selection: Selection): Promise<void> {
  const outcome = await bridge.collections.add({ id, selection });
  if (!outcome.ok) return sayProblem(outcome.error.message);
  const { count } = outcome.value;
  if (count === 0) return tell(say("All of it is in “{name}” already.", { name }));
  bumpRevision();
  sayUndoable(say("{count, plural, one {# transcript} other {# transcripts}} added to “{name}”.", { count, name }));
}

export async function addChosenTo(collection: ListedCollection): Promise<void> {
  const selection = toSelection(chosen.get());
  if (selection === undefined) return tell(say("Nothing is selected in the list."));
  await addTo(collection, selection);
}

/** What is selected leaves the collection that is open; the row that comes to its place is selected then. */
export async function takeOutChosen(): Promise<void> {
  const collection = openCollection();
  const selection = toSelection(chosen.get());
  if (collection === undefined || selection === undefined) return;
  const index = indexOfChosen();
  const outcome = await bridge.collections.takeOut({ id: collection.id, selection });
  if (!outcome.ok) return sayProblem(outcome.error.message);
  await chooseFrom(index);
  sayUndoable(
    say("{count, plural, one {# transcript} other {# transcripts}} taken out of “{name}”.", {
      count: outcome.value.count,
      name: collection.name,
    }),
  );
}

type Destination = { readonly place: number } | { readonly by: number };

export async function moveIn({ id, name }: ListedCollection, ids: readonly string[], to: Destination): Promise<void> {
  const outcome = await bridge.collections.move({ id, transcripts: [...ids], to });
  if (!outcome.ok) return sayProblem(outcome.error.message);
  if (outcome.value.step === undefined) return;
  bumpRevision();
  sayUndoable(say("At place {place, number} of “{name}”.", { place: outcome.value.place, name }));
}
