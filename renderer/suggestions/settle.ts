import type { Outcome } from "../../shared/contract/error.ts";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { quoted } from "../../shared/language/quoted.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";
import { shownSuggestions, termOf, tickedOf, withoutTerms } from "./shown-suggestions.ts";

/** Tag the transcript with these; true when that is on disk. */
export async function accept(transcript: string, taken: readonly TagSuggestion[]): Promise<boolean> {
  const topics = taken.flatMap((one) => (one.kind === "topic" ? [one.topic] : []));
  const persons = taken.flatMap((one) => (one.kind === "person" ? [{ person: one.person, role: one.role }] : []));
  const done = say("{names} accepted.", { names: namesOf(taken) });
  return await settle(transcript, taken, done, () => bridge.suggestions.accept({ id: transcript, topics, persons }));
}

/** Never suggest these for the transcript again. */
export async function refuse(transcript: string, refused: readonly TagSuggestion[]): Promise<boolean> {
  const topics = refused.flatMap((one) => (one.kind === "topic" ? [one.topic] : []));
  const persons = refused.flatMap((one) => (one.kind === "person" ? [one.person] : []));
  const done = say("{names} refused: not suggested for this transcript again.", { names: namesOf(refused) });
  return await settle(transcript, refused, done, () => bridge.suggestions.refuse({ id: transcript, topics, persons }));
}

export async function acceptTicked(): Promise<boolean> {
  const now = shownSuggestions.get();
  const ticked = now === undefined ? [] : tickedOf(now);
  return now === undefined || ticked.length === 0 || (await accept(now.transcript, ticked));
}

/** They leave the list at once, and come back when they could not be settled. */
async function settle(
  transcript: string,
  settled: readonly TagSuggestion[],
  done: string,
  call: () => Promise<Outcome<unknown>>,
): Promise<boolean> {
  const before = shownSuggestions.get();
  const terms = new Set(settled.map(termOf));
  shownSuggestions.set((now) => (now?.transcript === transcript ? withoutTerms(now, terms) : now));
  const outcome = await call();
  bumpRevision();
  if (outcome.ok) {
    sayUndoable(done);
    return true;
  }
  shownSuggestions.set((now) => (now?.transcript === transcript ? before : now));
  sayProblem(outcome.error.message);
  return false;
}

const mostNamed = 3;

function namesOf(all: readonly TagSuggestion[]): string {
  const named = all.slice(0, mostNamed).map(({ label }) => quoted(label));
  const names = named.join(", ");
  const more = all.length - named.length;
  return more === 0 ? names : say("{names} and {more, number} more", { names, more });
}
