import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayUndoable } from "../notices/toast.ts";
import { tellRefused } from "../tags/edits.ts";
import type { VocabularyKind } from "./use-terms.ts";

type Renamed = { readonly id: string; readonly label: string; readonly uses: number };

/** Call it something else wherever it stands; false when that was refused. */
export async function renameTerm(kind: VocabularyKind, { id, label, uses }: Renamed, next: string): Promise<boolean> {
  if (next === "" || next === label) return true;
  const outcome = await bridge[kind].rename({ id, label: next });
  if (!outcome.ok) {
    tellRefused(outcome.error.message);
    return false;
  }
  bumpRevision();
  sayUndoable(
    say("“{old}” is now “{name}” in {count, plural, one {# transcript} other {# transcripts}}.", {
      old: label,
      name: next,
      count: uses,
    }),
  );
  return true;
}
