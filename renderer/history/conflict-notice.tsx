import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { ConflictDetail } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { canBeSettled, conflictsIn, describeConflict } from "./conflict-words.ts";

type ConflictNoticeProps = {
  readonly error: LecternErrorData;
  /** Take it back all the same; absent where nothing is to be chosen. */
  readonly onSettle?: (work: "take" | "keep") => void;
};

/** Why a step was not taken back: what stands in the way, thing by thing, and what can be done with it. */
export function ConflictNotice({ error, onSettle }: ConflictNoticeProps) {
  const found = conflictsIn(error.details);
  if (found === undefined) return <Notice tone="problem">{error.message}</Notice>;
  const { conflicts, count } = found;
  return (
    <Notice tone="problem" title={say("Nothing was changed: a later step stands in the way")}>
      <ul className="conflict-list">
        {conflicts.map((conflict) => (
          <Conflict key={`${conflict.name} ${conflict.field}`} conflict={conflict} />
        ))}
        {count > conflicts.length ? (
          <li>{say("and {count, number} more", { count: count - conflicts.length })}</li>
        ) : null}
      </ul>
      {onSettle && canBeSettled(conflicts) ? (
        <Settlement onSettle={onSettle} />
      ) : (
        say("Undo the later step first, or change it by hand.")
      )}
    </Notice>
  );
}

function Conflict({ conflict }: { readonly conflict: ConflictDetail }) {
  return (
    <li>
      <b>{conflict.name}</b>: {describeConflict(conflict)}
    </li>
  );
}

function Settlement({ onSettle }: Required<Pick<ConflictNoticeProps, "onSettle">>) {
  return (
    <>
      <p>
        {say(
          "What was worked on since can stay, or go too. Doing the step again brings back whatever goes, as it is now.",
        )}
      </p>
      <div className="conflict-actions">
        <Button onPress={() => onSettle("keep")}>{say("Keep these, undo the rest")}</Button>
        <Button onPress={() => onSettle("take")}>{say("Undo all of it")}</Button>
      </div>
    </>
  );
}
