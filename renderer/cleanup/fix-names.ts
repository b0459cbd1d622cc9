import type { NameDoubt, NameList } from "../../shared/contract/cleanup.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";

/** Tag one or all that are named, or take the tags of one or all off that are not, as one step. */
export async function fixNames(list: NameList, one?: NameDoubt): Promise<void> {
  const only = one && [{ transcript: one.transcript, person: one.person }];
  const outcome = await bridge.cleanup.fixNames({ list, ...(only ? { only } : {}) });
  bumpRevision();
  if (!outcome.ok) sayProblem(outcome.error.message);
  else
    sayUndoable(
      say("{count, plural, one {# transcript} other {# transcripts}} changed.", { count: outcome.value.changed }),
    );
}
