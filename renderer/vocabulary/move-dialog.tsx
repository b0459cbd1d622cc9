import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { sayUndoable } from "../notices/toast.ts";
import type { PickedTerm } from "./term-pick.tsx";
import { TermPick } from "./term-pick.tsx";
import "./term-dialogs.css";
import { quoted } from "../../shared/language/quoted.ts";
import { say } from "../../shared/language/say.ts";

type MoveDialogProps = { readonly topics: readonly ListedTerm[]; readonly onClose: () => void };

/** Put topics below another one, or at the top. */
export function MoveDialog({ topics, onClose }: MoveDialogProps) {
  const [broader, setBroader] = useState<PickedTerm | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const [one] = topics;
  const what =
    one !== undefined && topics.length === 1
      ? quoted(one.label)
      : say("{count, plural, one {# topic} other {# topics}}", { count: topics.length });

  async function move(to: PickedTerm | undefined) {
    const outcome = await bridge.topics.move({ ids: topics.map(({ id }) => id), broader: to?.id ?? null });
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    sayUndoable(
      to === undefined
        ? say("{what} moved to the top.", { what })
        : say("{what} moved below “{name}”.", { what, name: to.label }),
    );
    onClose();
  }

  return (
    <Dialog
      title={say("Move {what}", { what })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button onPress={() => void move(undefined)}>{say("To the top")}</Button>
          <Button tone="primary" isDisabled={broader === undefined} onPress={() => void move(broader)}>
            {say("Move")}
          </Button>
        </>
      }
    >
      <p className="move-to">{say("What they are tagged to stays; narrowing by the broader topic finds them too.")}</p>
      <TermPick kind="topics" label={say("Below which topic?")} picked={broader} onPick={setBroader} />
      {broader === undefined ? null : (
        <p className="move-to" role="status">
          {say("Below {name}.", { name: isolate(broader.label) })}
        </p>
      )}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
    </Dialog>
  );
}
