import { useEffect, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { type Chosen, isSameChoice } from "../finding/chosen.ts";
import { sayProblem } from "../notices/toast.ts";
import type { Change } from "./change.ts";
import { changeSelected } from "./change-selected.ts";
import { subjectOf } from "./change-words.ts";

type Own = Parameters<typeof changeSelected>[0];

type Held = { readonly choice: Chosen; readonly change: Change };

/**
 * What is entered before the tags of the selection are on the screen waits until they are, so that it is seen where it
 * goes. It goes nowhere, and says so, when something else is selected by then.
 */
export function useHeldChanges(now: Chosen, own: Own | undefined) {
  const [held, setHeld] = useState<readonly Held[]>([]);
  useEffect(() => {
    const isOver = own !== undefined || held.some(({ choice }) => !isSameChoice(choice, now));
    if (held.length === 0 || !isOver) return;
    setHeld([]);
    for (const { choice, change } of held) {
      if (own !== undefined && isSameChoice(choice, now)) void changeSelected(own, change);
      else
        sayProblem(
          say("{what} was not changed: something else was selected before the tags were shown.", {
            what: subjectOf(change),
          }),
        );
    }
  }, [held, now, own]);
  return (change: Change) => setHeld((before) => [...before, { choice: now, change }]);
}
