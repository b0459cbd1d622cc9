import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";
import type { BulkEdit } from "./edit-plan.tsx";

/** Do it as one step that can be undone; false when it was refused. */
export async function applyEdit(edit: BulkEdit): Promise<boolean> {
  const outcome = await bridge.tags.apply(edit);
  if (!outcome.ok) {
    sayProblem(outcome.error.message);
    return false;
  }
  bumpRevision();
  sayUndoable(
    say("{count, plural, one {# transcript} other {# transcripts}} changed.", { count: outcome.value.changed }),
  );
  return true;
}
