import type { NameDecision } from "../../shared/contract/persons.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";

/** Say who a name is, in all transcripts of its import; the toast offers to take it back. */
export async function settleName(id: string, name: string, decision: NameDecision): Promise<void> {
  const outcome = await bridge.persons.settle({ id, name, decision });
  if (!outcome.ok) {
    sayProblem(outcome.error.message);
    return;
  }
  bumpRevision();
  sayUndoable(settledWords(name, decision, outcome.value.changed));
}

function settledWords(name: string, { as }: NameDecision, count: number): string {
  if (as === "nobody") {
    return say("“{name}” stays nobody’s name in {count, plural, one {# transcript} other {# transcripts}}", {
      name,
      count,
    });
  }
  return as === "new"
    ? say("“{name}” is a new person in {count, plural, one {# transcript} other {# transcripts}}", { name, count })
    : say("“{name}” has a person in {count, plural, one {# transcript} other {# transcripts}}", { name, count });
}
