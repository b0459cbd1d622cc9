import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision, revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { sayUndoable } from "../notices/toast.ts";
import { useStore } from "../store/store.ts";
import type { Term } from "../tags/change.ts";
import { type Ticks, toSelection } from "./split-choice.ts";
import type { VocabularyKind } from "./use-terms.ts";

/** What splitting comes to, of the transcripts that a query finds, and doing it. */
export function useSplit(kind: VocabularyKind, from: ListedTerm, to: Term | undefined, query: string) {
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const view = kind === "topics" ? { query, topics: [from.id] } : { query, persons: [from.id] };
  const request = to === undefined ? undefined : { from: from.id, to: targetOf(to), selection: { view } };
  const { value, isCurrent, error } = useCall(bridge[kind].splitPlan, request, useStore(revision));
  const isKnown = request !== undefined && isCurrent && error === undefined;

  /** False when it was refused. */
  async function split(target: Term, ticks: Ticks, why: string): Promise<boolean> {
    const found = await toSelection(ticks, view, bridge.finding.ids);
    const reason = why === "" ? {} : { reason: why };
    const outcome = found.ok
      ? await bridge[kind].split({ from: from.id, to: targetOf(target), selection: found.value, ...reason })
      : found;
    if (!outcome.ok) {
      setRefused(outcome.error.message);
      return false;
    }
    bumpRevision();
    sayUndoable(
      say("{count, plural, one {# transcript has} other {# transcripts have}} “{to}” in place of “{from}”.", {
        count: outcome.value.changed,
        to: target.label,
        from: from.label,
      }),
    );
    return true;
  }

  return { plan: isKnown ? value : undefined, problem: error?.message ?? refused, split };
}

function targetOf({ id, label }: Term) {
  return id === undefined ? { label } : { id };
}
