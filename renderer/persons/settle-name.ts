import type { NameDecision } from "../../shared/contract/persons.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { formatQuantity } from "../format/number.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";

/** Say who a name is, in all transcripts of its import; the toast offers to take it back. */
export async function settleName(id: string, name: string, decision: NameDecision): Promise<void> {
  const outcome = await bridge.persons.settle({ id, name, decision });
  if (!outcome.ok) {
    sayProblem(outcome.error.message);
    return;
  }
  bumpRevision();
  sayUndoable(
    `${settledWords(name, decision)} in ${formatQuantity(outcome.value.changed, "transcript", "transcripts")}`,
  );
}

function settledWords(name: string, { as }: NameDecision): string {
  if (as === "nobody") return `“${name}” stays nobody’s name`;
  return as === "new" ? `“${name}” is a new person` : `“${name}” has a person`;
}
